import type { ReactNode } from "react";
import { isOpen } from "@/domain/consent/channel-outputs";
import type { ShownPost } from "@/domain/post/shown-post";

/**
 * A post as the browser prints it. If its people did not agree to print, the paper shows one sentence and the
 * address instead. A preview, which has no address yet, prints as it is.
 */
export function OnPaper({
  shown: { address, channels },
  children,
}: {
  shown: ShownPost;
  children: ReactNode;
}) {
  if (address === null || isOpen("print", channels)) return children;
  return (
    <>
      <div className="print:hidden">{children}</div>
      <p className="hidden break-words print:block">
        Dieser Beitrag ist nicht zum Drucken freigegeben. Sie können ihn im Portal lesen: {address}
      </p>
    </>
  );
}
