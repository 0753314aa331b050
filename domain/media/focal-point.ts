/** A place in a picture, in percent from its left and from its top. */
export type PicturePoint = { x: number; y: number };

/** What stays visible when a picture is cropped, by id of the picture. */
export type FocalPoints = Record<string, PicturePoint>;

const rows = ["oben", "in der Mitte", "unten"] as const;
const columns = ["links", "mittig", "rechts"] as const;

/** Which third of a picture a percentage lies in. */
export function third(percent: number): 0 | 1 | 2 {
  return percent < 34 ? 0 : percent > 66 ? 2 : 1;
}

/** "oben links", "in der Mitte rechts", "in der Mitte". */
export function focalWords({ x, y }: PicturePoint): string {
  const [column, row] = [third(x), third(y)];
  return column === 1 && row === 1 ? "in der Mitte" : `${rows[row]} ${columns[column]}`;
}
