import { Card } from "@/components/ui/card";
import type { ConcernedPost } from "@/domain/consent/concerned-post";
import { berlinDay } from "@/domain/date-words";
import type { FormAction } from "@/domain/form-state";
import { ConcernedPosts } from "./concerned-posts";

type Props = {
  consentId: string;
  posts: ConcernedPost[];
  canOpen: boolean;
  mayConfirm: boolean;
  confirm: FormAction;
  correct: FormAction;
  offer: FormAction;
};

export function ConcernedPostsCard({
  consentId,
  posts,
  canOpen,
  mayConfirm,
  confirm,
  correct,
  offer,
}: Props) {
  return (
    <Card title="Beiträge mit dieser Person">
      <ConcernedPosts
        consentId={consentId}
        posts={posts}
        today={berlinDay(new Date())}
        canOpen={canOpen}
        confirm={mayConfirm ? confirm : null}
        correct={mayConfirm ? correct : null}
        offer={mayConfirm ? offer : null}
      />
    </Card>
  );
}
