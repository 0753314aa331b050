// The base of every map: Germany, the borders of its Länder, and the source of the data.
import type { MapTone } from "./drawing";
import sheet from "./drawing.svg";

export const toneColour: Record<MapTone, string> = {
  stark: "text-stark-dot",
  sozial: "text-sozial-dot",
  vorort: "text-vorort-dot",
  ink: "text-ink",
};

/** The address of one shape on the drawn sheet, a file browsers keep. */
export function shape(id: string): string {
  return `${sheet.src}#${id}`;
}

/** The licence of the boundaries asks for this line wherever they are shown. */
export function MapSource() {
  return (
    <>
      Grenzen: Stand 2016. <span className="inline-block">© GeoBasis-DE / BKG 2016 (Daten verändert)</span>
    </>
  );
}

export function Country() {
  return (
    <>
      <use
        href={shape("deutschland")}
        className="fill-mist forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]"
      />
      <use
        href={shape("grenzen")}
        className="fill-none stroke-paper forced-colors:stroke-[GrayText] print:stroke-edge"
      />
    </>
  );
}
