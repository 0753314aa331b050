import {
  cream,
  darkWood,
  green,
  ink,
  red,
  sand,
  stone,
  sun,
  teal,
  wood,
} from "@/db/demo/illustration/colour";
import {
  area,
  disc,
  height,
  line,
  oval,
  picture,
  rect,
  ring,
  width,
  windowView,
} from "@/db/demo/illustration/shape";

const chair = (x: number, colour: string, facing: 1 | -1) =>
  rect(x, 780, 190, 36, colour, 14) +
  rect(facing === 1 ? x : x + 154, 560, 36, 240, colour, 16) +
  rect(x + 14, 816, 20, 210, ink) +
  rect(x + 156, 816, 20, 210, ink);
const plant =
  rect(1640, 900, 130, 130, red.mid, 14) +
  [
    [-70, 700],
    [-20, 640],
    [40, 620],
    [90, 690],
  ]
    .map(
      ([dx = 0, y = 0]) =>
        line(green.dark, 12, [1705, 900], [1705 + dx, y]) + oval(1705 + dx, y, 42, 70, green.mid),
    )
    .join("");
const clock =
  disc(1180, 240, 84, cream) +
  ring(1180, 240, 84, ink, 12) +
  line(ink, 12, [1180, 240], [1180, 190]) +
  line(ink, 12, [1180, 240], [1218, 262]);

export const counter = () =>
  picture(
    rect(0, 0, width, height, "#F8E7D9"),
    rect(0, 1000, width, 200, stone),
    windowView(220, 120, 620, 340, { frame: cream, sky: teal.soft, far: green.light, near: green.mid }),
    clock,
    rect(1400, 200, 300, 220, sun, 12),
    line(cream, 16, [1440, 262], [1620, 262]),
    line(cream, 16, [1440, 312], [1660, 312]),
    line(cream, 16, [1440, 362], [1570, 362]),
    chair(420, teal.mid, 1),
    chair(1260, red.mid, -1),
    rect(640, 700, 620, 40, wood, 12),
    rect(700, 740, 36, 290, darkWood),
    rect(1164, 740, 36, 290, darkWood),
    area(cream, [780, 698], [850, 660], [990, 660], [940, 698]),
    line(teal.dark, 8, [860, 680], [930, 680]),
    rect(1060, 620, 66, 80, teal.dark, 12),
    ring(1132, 656, 20, teal.dark, 10),
    plant,
    oval(960, 1050, 520, 26, sand),
  );
