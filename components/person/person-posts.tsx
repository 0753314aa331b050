import { PictureUses } from "@/components/media/picture-uses";
import { Card } from "@/components/ui/card";
import type { PersonDetail } from "@/domain/person/person-entry";

/** The posts in which the person plays a part, and those in which only a name stands. */
export function PersonPosts({ person }: { person: PersonDetail }) {
  const { posts, nameHits, canOpen } = person;
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
              Gefunden: {[...new Set(nameHits.map(({ name }) => `„${name}“`))].join(", ")}. Bitte prüfen Sie,
              ob diese Person gemeint ist.
            </p>
            <PictureUses uses={nameHits} canOpen={canOpen} />
          </div>
        )}
      </Card>
    </>
  );
}
