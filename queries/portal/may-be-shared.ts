import "server-only";
import { isOpen } from "@/domain/consent/channel-outputs";
import { postPage } from "./post-page";

/** Whether readers are offered to share the post at a path "/jobcenter/…/…". */
export async function mayBeShared(path: string): Promise<boolean> {
  const [, , jobcenter = "", slug = ""] = path.split("/");
  const shown = await postPage(jobcenter, slug);
  return shown !== null && isOpen("shareLinks", shown.channels);
}
