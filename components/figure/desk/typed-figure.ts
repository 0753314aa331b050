import { germanNumber } from "@/domain/date-words";
import type { Qualifier } from "@/domain/figure/figure";
import { typedSourceDate } from "@/domain/figure/new-figure";

type StoredFigure = {
  value: number;
  qualifier: string;
  periodFrom: string | null;
  periodTo: string | null;
  sourceDate: string;
};

/** A stored value as it would be typed into the form. */
export function typedFigure<Stored extends StoredFigure>(figure: Stored) {
  return {
    ...figure,
    value: germanNumber(figure.value),
    qualifier: figure.qualifier as Qualifier,
    periodFrom: figure.periodFrom ?? "",
    periodTo: figure.periodTo ?? "",
    sourceDate: typedSourceDate(figure.sourceDate),
  };
}
