import type { ComponentProps } from "react";
import { Card } from "@/components/ui/card";
import { CorrectFigureForm } from "./change-forms";
import { FigureFacts } from "./figure-facts";
import { typedFigure } from "./typed-figure";

type Props = ComponentProps<typeof FigureFacts> & {
  figure: Parameters<typeof typedFigure>[0] & { id: string };
  /** Null for those who may not correct it. */
  correct: ComponentProps<typeof CorrectFigureForm>["action"] | null;
};

/** The value as readers see it, and below it the form to correct it. */
export function FigureCards({ figure, unit, href, correct }: Props) {
  return (
    <>
      <Card title="Der Wert">
        <FigureFacts figure={figure} unit={unit} href={href} />
      </Card>
      {correct && (
        <Card title="Korrigieren">
          <CorrectFigureForm
            key={figure.id}
            figureId={figure.id}
            initial={typedFigure(figure)}
            action={correct}
          />
        </Card>
      )}
    </>
  );
}
