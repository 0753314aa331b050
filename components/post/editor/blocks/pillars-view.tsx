"use client";
import type { ReactNodeViewProps } from "@tiptap/react";
import { pillars } from "@/domain/post/pillar";
import { pillarNames } from "@/domain/wording";
import { Button } from "@/components/ui/button";
import { softGround } from "@/components/ui/tone";
import { type Points, useSurroundings } from "@/components/post/editor/surroundings";
import { AreaField } from "./block-field";
import { BlockShell } from "./block-shell";

export function PillarsView(view: ReactNodeViewProps) {
  const { ownPoints } = useSurroundings();
  const points = view.node.attrs as Points;
  const isEmpty = pillars.every((pillar) => points[pillar].every((point) => point.trim() === ""));
  const hasOwn = pillars.some((pillar) => ownPoints[pillar].length > 0);
  return (
    <BlockShell view={view} name="Drei Säulen">
      <div className="grid gap-4 sm:grid-cols-3">
        {pillars.map((pillar) => (
          <div key={pillar} className={`rounded-card border border-transparent p-4 ${softGround[pillar]}`}>
            <AreaField
              field={pillar}
              label={pillarNames[pillar]}
              hint="Ein Punkt je Zeile"
              rows={5}
              value={points[pillar].join("\n")}
              onValue={(text) =>
                view.updateAttributes({
                  [pillar]: text
                    .split("\n")
                    .slice(0, 20)
                    .map((point) => point.slice(0, 500)),
                })
              }
            />
          </div>
        ))}
      </div>
      {isEmpty && hasOwn && (
        <Button
          type="button"
          look="secondary"
          className="mt-3"
          onClick={() => view.updateAttributes(ownPoints)}>
          Punkte unseres Jobcenters übernehmen
        </Button>
      )}
    </BlockShell>
  );
}
