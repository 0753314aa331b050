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
  hill,
  line,
  oval,
  path,
  picture,
  rect,
  width,
} from "@/db/demo/illustration/shape";

const frame = (x: number, y: number, w: number, h: number, ground: string, inside: string) =>
  rect(x - 22, y - 22, w + 44, h + 44, darkWood, 6) +
  rect(x, y, w, h, ground) +
  `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${inside}</svg>`;
const spot = (x: number) =>
  area("#FFF3D2", [x - 30, 96], [x + 30, 96], [x + 190, 760], [x - 190, 760]) +
  rect(x - 26, 60, 52, 44, ink, 10);
const plinth = (x: number, h: number) =>
  rect(x, 980 - h, 190, h, cream) + rect(x - 14, 980 - h, 218, 22, stone);

export const exhibition = () =>
  picture(
    rect(0, 0, width, height, "#F6E9D6"),
    spot(420),
    spot(960),
    spot(1500),
    rect(0, 52, width, 12, ink),
    rect(0, 960, width, 240, wood),
    hill(darkWood, 1130, 1130),
    frame(
      250,
      280,
      340,
      300,
      teal.soft,
      disc(110, 110, 60, sun) + path("M0 210 Q120 140 220 210 T340 190 V300 H0 Z", teal.mid),
    ),
    frame(
      790,
      240,
      340,
      380,
      red.soft,
      rect(70, 150, 80, 170, red.mid) +
        area(red.dark, [60, 150], [110, 90], [160, 150]) +
        rect(180, 190, 90, 130, sun) +
        area(red.dark, [170, 190], [225, 130], [280, 190]) +
        rect(0, 320, 340, 60, red.light),
    ),
    frame(
      1330,
      280,
      340,
      300,
      green.soft,
      oval(170, 130, 90, 90, green.mid) +
        rect(160, 180, 20, 120, darkWood) +
        rect(0, 260, 340, 40, green.dark),
    ),
    plinth(470, 230),
    path("M520 750 q-10 -90 45 -120 q55 30 45 120 z", teal.dark),
    oval(565, 632, 26, 12, sand),
    plinth(1260, 190),
    rect(1290, 680, 130, 110, sun, 12),
    line(red.dark, 14, [1300, 680], [1355, 610], [1410, 680]),
    line(ink, 10, [700, 930], [700, 1010]),
    line(ink, 10, [1190, 930], [1190, 1010]),
    `<path d="M700 936 Q945 1010 1190 936" fill="none" stroke="${red.mid}" stroke-width="14"/>`,
  );
