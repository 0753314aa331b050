import { cream, ink, red, sand, sun, teal } from "@/db/demo/illustration/colour";
import {
  area,
  disc,
  height,
  hill,
  house,
  line,
  path,
  picture,
  rect,
  width,
} from "@/db/demo/illustration/shape";

const container = (x: number, y: number, colour: string) =>
  rect(x, y, 190, 90, colour, 6) +
  [30, 70, 110, 150].map((dx) => rect(x + dx, y + 14, 8, 62, "#00000022")).join("");
const crane =
  rect(1360, 300, 30, 560, red.mid) +
  rect(1500, 300, 30, 560, red.mid) +
  rect(1020, 280, 640, 34, red.mid) +
  line(red.mid, 14, [1375, 560], [1515, 420]) +
  line(red.mid, 14, [1375, 420], [1515, 560]) +
  line(red.dark, 12, [1445, 170], [1060, 290]) +
  line(red.dark, 12, [1445, 170], [1640, 290]) +
  rect(1425, 160, 40, 130, red.dark) +
  line(ink, 8, [1120, 314], [1120, 520]) +
  container(1025, 520, sun);
const boat =
  path("M240 880 H720 L650 990 H310 Z", ink) +
  rect(240, 866, 480, 24, red.mid) +
  rect(340, 740, 170, 126, cream, 10) +
  [366, 436].map((x) => rect(x, 772, 48, 48, teal.light, 8)).join("") +
  rect(570, 640, 16, 226, ink) +
  area(sun, [586, 650], [586, 730], [690, 730]);
const wave = (x: number, y: number) =>
  path(`M${x} ${y} q40 -26 80 0 t80 0 v12 q-40 26 -80 0 t-80 0 z`, "#4E9BA5");

export const harbour = () =>
  picture(
    rect(0, 0, width, height, "#E6F1F1"),
    disc(760, 330, 170, sun),
    hill(teal.light, 620, 600, 640, 600, 620, 640, 620),
    house(70, 760, 150, 170, sand, red.mid),
    house(240, 760, 110, 220, cream, teal.dark),
    house(370, 760, 160, 150, sand, red.mid),
    house(560, 760, 100, 190, cream, teal.dark),
    rect(0, 760, width, 60, "#6CABB3"),
    crane,
    rect(960, 850, 960, 130, "#33505C"),
    rect(960, 850, 960, 22, sand),
    container(1180, 760, teal.mid),
    container(1600, 760, red.light),
    container(1690, 670, teal.dark),
    container(1580, 670, sun),
    rect(0, 820, 960, 380, teal.mid),
    rect(960, 980, 960, 220, teal.mid),
    boat,
    wave(80, 1040),
    wave(420, 1090),
    wave(820, 1040),
    wave(1120, 1100),
    wave(1420, 1050),
    wave(1680, 1110),
    wave(760, 1150),
  );
