// The pictures an editor can choose from, page by page.
import { json } from "@/platform/form/json-answer";
import { currentActor } from "@/platform/sign-in/session";
import { mediaLibrary } from "@/queries/desk/media-library";

export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return json({}, 401);
  const { searchParams } = new URL(request.url);
  const library = await mediaLibrary(actor, {
    words: searchParams.get("q") ?? "",
    page: Number(searchParams.get("seite")) || 1,
  });
  return json({ pictures: library.entries, page: library.page, pages: library.pages });
}
