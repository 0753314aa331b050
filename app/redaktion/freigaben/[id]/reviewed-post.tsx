import { ChangeList } from "@/components/moderation/change-list";
import { MarkedPictures } from "@/components/moderation/marked-pictures";
import { TwinSource } from "@/components/moderation/twin-source";
import { CropPreview } from "@/components/post/crop-preview";
import { PostView } from "@/components/post/post-view";
import { Card } from "@/components/ui/card";
import type { Review } from "@/queries/desk/review";

/** The post as readers would see it, below its original and what has changed. */
export function ReviewedPost({ reviewed }: { reviewed: Review }) {
  return (
    <div className="grid min-w-0 content-start gap-6">
      <div className="rounded-card border border-line bg-paper px-5 py-8 sm:px-10">
        <PostView shown={reviewed.shown} />
        <CropPreview shown={reviewed.shown} />
      </div>
      <MarkedPictures pictures={reviewed.faces} />
      {/* Seen first, read after the post: their headings stand below the post's own. */}
      {reviewed.original && (
        <div className="order-first">
          <TwinSource original={reviewed.original} madeFrom={reviewed.shown.leichteSprache?.madeFrom ?? 0} />
        </div>
      )}
      {reviewed.changes && (
        <Card
          className="order-first"
          title={`Was sich gegenüber der öffentlichen Fassung ${reviewed.changes.sinceRevision} ändert`}>
          <ChangeList changes={reviewed.changes.lines} />
        </Card>
      )}
    </div>
  );
}
