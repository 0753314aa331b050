// The input of the templates: texts, numbers and file names. Templates only decide the layout.
export type Run = {
  text: string;
  bold?: true;
  italic?: true;
  href?: string;
  lang?: string;
  region?: string;
  /** Set on all parts of a text that runs from right to left. */
  direction?: "rtl";
};

export type Table = { caption: string; header: string[]; rows: string[][] };

export type Part =
  | { is: "paragraph"; text: Run[] }
  | { is: "heading"; level: 2 | 3; text: Run[] }
  | { is: "list"; ordered: boolean; start: number; entries: Run[][] }
  | { is: "quote"; text: Run[]; by: string }
  /** `alt` is empty for a decorative picture; width and height are in millimetres. */
  | { is: "picture"; file: string; width: number; height: number; alt: string; line: string }
  | { is: "facts"; rows: { term: string; lines: Run[][] }[] }
  | { is: "notice"; title: string; text: string }
  | { is: "question"; question: string; answer: Run[][] }
  | { is: "columns"; columns: { tone: "stark" | "sozial" | "vorort"; title: string; points: string[] }[] }
  | { is: "info"; title: string; text: Run[][] }
  | {
      is: "number";
      label: string;
      number: string;
      unit: string;
      change: string;
      source: string;
      remark: string;
      table: Table | null;
    }
  | ({ is: "table" } & Table);

export type PrintablePost = {
  title: string;
  /** The title, with soft breaks in very long words. */
  heading: string;
  author: string;
  lead: string;
  keywords: string[];
  badges: string[];
  /** Year, month and day in Europe/Berlin. */
  changedOn: [number, number, number];
  shownAddress: string;
  parts: Part[];
  closing: { title: string; lines: Run[][] }[];
};

/** The bytes of the pictures by their names in the parts. */
export type Files = Record<string, Uint8Array>;
