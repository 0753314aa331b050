export type FigureEntry = {
  id: string;
  label: string;
  unit: string;
  scopeName: string;
  qualifier: string;
  value: number;
  asOf: string;
  periodFrom: string | null;
  periodTo: string | null;
  source: string;
  sourceDate: string;
};
