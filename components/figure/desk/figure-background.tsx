import type { ComponentProps } from "react";
import { HistoryList } from "@/components/moderation/history-list";
import { Card } from "@/components/ui/card";
import { EarlierValues, FigureUses } from "./figure-facts";

type Props = ComponentProps<typeof FigureUses> & {
  earlier: ComponentProps<typeof EarlierValues>["values"];
  unit: string;
  history: ComponentProps<typeof HistoryList>["entries"];
};

/** The earlier values, the posts that show the value, and its history. */
export function FigureBackground({ earlier, unit, uses, canOpen, history }: Props) {
  return (
    <>
      {earlier.length > 0 && (
        <Card title="Was vorher dort stand">
          <EarlierValues values={earlier} unit={unit} />
        </Card>
      )}
      <Card title="Beiträge mit diesem Wert">
        <FigureUses uses={uses} canOpen={canOpen} />
      </Card>
      <Card title="Verlauf">
        <HistoryList entries={history} />
      </Card>
    </>
  );
}
