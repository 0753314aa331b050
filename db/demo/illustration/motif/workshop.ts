import { cream, darkWood, ink, sand, sun, teal, wood, red } from "@/db/demo/illustration/colour";
import {
  area,
  disc,
  height,
  line,
  picture,
  rect,
  ring,
  width,
  windowView,
} from "@/db/demo/illustration/shape";

const saw =
  area(teal.soft, [760, 330], [1010, 300], [1010, 372], [760, 352]) +
  rect(1004, 280, 74, 110, wood, 26) +
  rect(1026, 308, 30, 54, sand, 14);
const hammer = rect(1180, 270, 26, 220, wood, 10) + rect(1128, 250, 130, 54, ink, 12);
const spanner = rect(1330, 300, 28, 190, teal.light, 12) + ring(1344, 290, 34, teal.light, 22);
const files = [1440, 1500, 1560]
  .map(
    (x, index) =>
      rect(x, 270, 26, 70, [red.mid, sun, wood][index] ?? wood, 12) +
      rect(x + 7, 336, 12, 150 - index * 24, teal.soft),
  )
  .join("");
const vice =
  rect(1240, 690, 190, 46, ink, 10) +
  rect(1270, 626, 46, 74, ink, 8) +
  rect(1360, 626, 46, 74, ink, 8) +
  line(teal.light, 16, [1430, 712], [1520, 712]) +
  line(teal.light, 14, [1520, 670], [1520, 754]);
const box =
  rect(480, 640, 250, 96, red.mid, 10) +
  rect(480, 664, 250, 14, red.dark) +
  rect(560, 604, 90, 18, ink, 9) +
  rect(560, 604, 16, 44, ink) +
  rect(634, 604, 16, 44, ink);

export const workshop = () =>
  picture(
    rect(0, 0, width, height, teal.mid),
    rect(0, 930, width, 270, teal.dark),
    windowView(150, 190, 420, 330, { frame: cream, sky: sand, far: teal.light, near: teal.dark }),
    rect(690, 210, 1020, 330, "#1C6B77", 20),
    saw,
    hammer,
    spanner,
    files,
    rect(240, 736, 1440, 62, wood, 10),
    rect(240, 780, 1440, 18, darkWood),
    rect(320, 798, 70, 270, darkWood),
    rect(1530, 798, 70, 270, darkWood),
    rect(390, 930, 1140, 40, darkWood),
    box,
    vice,
    rect(860, 700, 260, 36, sand),
    rect(900, 668, 200, 32, sun),
    line(ink, 10, [960, 0], [960, 90]),
    area(sun, [880, 150], [920, 84], [1000, 84], [1040, 150]),
    disc(960, 152, 26, cream),
  );
