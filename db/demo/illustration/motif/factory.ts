import { cream, green, ink, red, sand, stone, sun, teal, darkWood } from "@/db/demo/illustration/colour";
import {
  area,
  disc,
  height,
  hill,
  line,
  picture,
  rect,
  roundTree,
  width,
} from "@/db/demo/illustration/shape";

const hall = (x: number) =>
  area(red.mid, [x, 560], [x, 430], [x + 240, 560]) +
  area(teal.soft, [x + 10, 548], [x + 10, 452], [x + 60, 478], [x + 60, 548]);
const windows = [520, 680, 840, 1000, 1160, 1320]
  .map((x) => rect(x, 640, 110, 120, teal.light, 8) + line(cream, 8, [x + 55, 640], [x + 55, 760]))
  .join("");
const bicycle = (x: number) => {
  const wheel = (cx: number) =>
    `<circle cx="${cx}" cy="1010" r="58" fill="none" stroke="${ink}" stroke-width="12"/>`;
  return (
    wheel(x) +
    wheel(x + 180) +
    line(sun, 12, [x, 1010], [x + 60, 920], [x + 150, 920], [x + 90, 1010], [x + 60, 920]) +
    line(sun, 12, [x, 1010], [x + 90, 1010]) +
    line(sun, 12, [x + 180, 1010], [x + 142, 892]) +
    line(ink, 12, [x + 142, 892], [x + 116, 884]) +
    line(ink, 14, [x + 40, 906], [x + 84, 906])
  );
};

export const factory = () =>
  picture(
    rect(0, 0, width, height, "#FBEADC"),
    disc(1500, 350, 180, sun),
    hill(red.light, 600, 560, 610, 570, 540, 600, 560),
    hill("#F0906D", 720, 700, 730, 690, 720, 700, 710),
    rect(300, 300, 90, 560, cream),
    rect(300, 340, 90, 40, red.mid),
    rect(300, 420, 90, 40, red.mid),
    hall(440),
    hall(680),
    hall(920),
    hall(1160),
    rect(440, 560, 1040, 320, cream),
    windows,
    rect(470, 800, 980, 14, stone),
    rect(1480, 640, 220, 240, sand),
    rect(1530, 720, 120, 160, teal.dark, 8),
    roundTree(170, 890, 200, green.mid, darkWood),
    roundTree(1800, 890, 230, green.mid, darkWood),
    rect(0, 880, width, 320, red.dark),
    rect(0, 880, width, 26, stone),
    bicycle(600),
    bicycle(1000),
  );
