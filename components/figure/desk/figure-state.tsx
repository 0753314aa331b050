import { Badge } from "@/components/ui/badge";

/** Whether a value is still published, and for whom it holds. */
export function FigureState({ isOver, scopeName }: { isOver: boolean; scopeName: string }) {
  return (
    <>
      <Badge tone={isOver ? "neutral" : "vorort"}>{isOver ? "Zurückgenommen" : "Veröffentlicht"}</Badge>
      {scopeName}
    </>
  );
}
