import { filmFiles, filmResponse, type FilmFile } from "@/platform/storage/sign-language-film";

const isFilmFile = (name: string): name is FilmFile => Object.hasOwn(filmFiles, name);

export async function GET(
  request: Request,
  { params }: { params: Promise<{ datei: string }> },
): Promise<Response> {
  const { datei } = await params;
  return isFilmFile(datei)
    ? filmResponse(request, datei)
    : new Response("Diese Datei gibt es nicht.\n", {
        status: 404,
        headers: { "Content-Type": "text/plain; charset=utf-8" },
      });
}
