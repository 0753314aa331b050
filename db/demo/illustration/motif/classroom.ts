import {
  cream,
  darkWood,
  green,
  ink,
  sand,
  stone,
  sun,
  teal,
  wood,
  red,
} from "@/db/demo/illustration/colour";
import { area, disc, height, line, picture, rect, width, windowView } from "@/db/demo/illustration/shape";

const desk = (x: number, y: number, size: number, colour: string) =>
  rect(x, y, 360 * size, 34 * size, wood, 8) +
  rect(x + 24 * size, y + 34 * size, 22 * size, 190 * size, darkWood) +
  rect(x + 314 * size, y + 34 * size, 22 * size, 190 * size, darkWood) +
  area(
    colour,
    [x + 90 * size, y],
    [x + 120 * size, y - 40 * size],
    [x + 250 * size, y - 40 * size],
    [x + 220 * size, y],
  );
const lamp = (x: number) =>
  line(ink, 8, [x, 0], [x, 110]) + area(sun, [x - 90, 180], [x - 46, 108], [x + 46, 108], [x + 90, 180]);

export const classroom = () =>
  picture(
    rect(0, 0, width, height, "#FBEFE0"),
    rect(0, 960, width, 240, stone),
    rect(560, 230, 820, 430, wood, 14),
    rect(584, 254, 772, 382, green.dark),
    line(cream, 10, [650, 340], [900, 340]),
    line(cream, 10, [650, 410], [1060, 410]),
    line(cream, 10, [650, 480], [820, 480]),
    disc(1200, 420, 84, "#2C8259"),
    line(sun, 10, [1140, 470], [1185, 420], [1220, 440], [1270, 370]),
    rect(660, 640, 180, 22, sand),
    rect(690, 628, 60, 12, cream),
    rect(770, 628, 40, 12, sun),
    windowView(110, 250, 330, 380, { frame: cream, sky: teal.soft, far: teal.light, near: teal.mid }),
    windowView(1500, 250, 330, 380, { frame: cream, sky: teal.soft, far: green.light, near: green.mid }),
    lamp(480),
    lamp(1440),
    desk(330, 800, 0.9, cream),
    desk(800, 800, 0.9, teal.light),
    desk(1270, 800, 0.9, cream),
    desk(140, 940, 1.15, red.light),
    desk(750, 940, 1.15, cream),
    desk(1360, 940, 1.15, sun),
  );
