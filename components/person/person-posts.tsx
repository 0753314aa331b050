import { PictureUses } from "@/components/media/picture-uses";
import { Card } from "@/components/ui/card";
import type { FormAction } from "@/domain/form-state";
import type { PersonDetail } from "@/domain/person/person-entry";
import { NameHitDecision } from "./name-hit-decision";

/** The posts in which the person plays a part, and those in which only a name stands. */
export function PersonPosts({ person, decide }: { person: PersonDetail; decide: FormAction }) {
  const { id, posts, nameHits, canOpen, mayDecideNames } = person;
  const names = [...new Set(nameHits.map(({ name }) => name))].filter(Boolean);
  return (
    <>
      <Card title="Beiträge mit dieser Person">
        <PictureUses uses={posts} canOpen={canOpen} />
      </Card>
      <Card title="Dieser Name steht auch in">
        {nameHits.length === 0 ? (
          <p className="text-ink-2">In keinem anderen Beitrag des Jobcenters.</p>
        ) : (
          <div className="grid gap-3">
            <p>
              {names.length > 0 && `Gefunden: ${names.map((name) => `„${name}“`).join(", ")}. `}
              Bitte prüfen Sie, ob diese Person gemeint ist.
            </p>
            {mayDecideNames ? (
              <>
                <p>
                  Die Person hat widerrufen. Bei „Ja“ ist der Beitrag sofort nicht mehr im Netz und wird mit
                  den anderen Inhalten der Person gelöscht.
                </p>
                {nameHits.map((hit) => (
                  <div key={hit.postId} className="grid gap-3 border-t border-line pt-3">
                    <PictureUses uses={[hit]} canOpen={canOpen} />
                    <NameHitDecision personId={id} hit={hit} decide={decide} />
                  </div>
                ))}
              </>
            ) : (
              <PictureUses uses={nameHits} canOpen={canOpen} />
            )}
          </div>
        )}
      </Card>
    </>
  );
}
