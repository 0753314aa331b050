import { SourceText } from "@/components/post/editor/leichte-sprache/source-text";
import { OriginalLine } from "@/components/post/editor/leichte-sprache/twin-line";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { ShownPost } from "@/domain/post/shown-post";

type Props = {
  original: { postId: string; title: string; number: number; shown: ShownPost };
  madeFrom: number;
};

/** Beside a version in Leichte Sprache under review: the text it was made from. */
export function TwinSource({ original, madeFrom }: Props) {
  return (
    <Card title="Fassung in Leichter Sprache">
      <OriginalLine original={original} madeFrom={madeFrom} />
      <div className="mt-4">
        <Disclosure label="Text in Alltagssprache lesen" look="quiet">
          <SourceText shown={original.shown} />
        </Disclosure>
      </div>
    </Card>
  );
}
