import { cream, darkWood, green, ink, red, sun, teal } from "@/db/demo/illustration/colour";
import {
  disc,
  height,
  hill,
  house,
  line,
  picture,
  rect,
  roundTree,
  width,
} from "@/db/demo/illustration/shape";

const wheel = (x: number) => disc(x, 960, 74, ink) + disc(x, 960, 34, "#DCE7E4");
const pane = (x: number, w: number) => rect(x, 660, w, 130, teal.soft, 14);

export const bus = () =>
  picture(
    rect(0, 0, width, height, "#EAF3EC"),
    disc(400, 330, 150, sun),
    hill(green.light, 560, 500, 560, 520, 470, 540, 500),
    house(300, 690, 110, 140),
    house(430, 690, 80, 200),
    house(540, 700, 120, 120),
    hill("#63BD91", 700, 670, 690, 640, 660, 640, 660),
    roundTree(140, 800, 200, green.dark, darkWood),
    roundTree(1790, 800, 240, green.dark, darkWood),
    hill(green.mid, 810, 790, 800, 790, 800, 780, 790),
    rect(0, 930, width, 270, "#3B5661"),
    rect(0, 930, width, 18, "#F2E6CF"),
    [60, 380, 700, 1020, 1340, 1660].map((x) => rect(x, 1090, 180, 16, cream, 8)).join(""),
    rect(500, 580, 1060, 380, red.mid, 50),
    rect(500, 830, 1060, 46, cream),
    pane(560, 170),
    pane(760, 170),
    pane(960, 170),
    rect(1160, 650, 130, 300, teal.soft, 14),
    line(red.dark, 10, [1225, 650], [1225, 950]),
    pane(1330, 190),
    rect(1390, 610, 120, 30, sun, 8),
    rect(1526, 860, 40, 40, sun, 12),
    wheel(720),
    wheel(1400),
    rect(1690, 560, 20, 390, ink),
    disc(1700, 530, 70, sun),
    disc(1700, 530, 44, green.dark),
  );
