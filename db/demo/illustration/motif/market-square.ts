import {
  cream,
  green,
  ink,
  red,
  sand,
  stone,
  sun,
  teal,
  type Tone,
  wood,
} from "@/db/demo/illustration/colour";
import {
  area,
  disc,
  height,
  house,
  path,
  picture,
  rect,
  ring,
  line,
  width,
} from "@/db/demo/illustration/shape";

const pane = (x: number, y: number) =>
  path(`M${x} ${y + 100} V${y + 30} a30 30 0 0 1 60 0 V${y + 100} Z`, teal.dark);
const stall = (x: number, { mid, light }: Tone) =>
  rect(x + 14, 850, 12, 210, ink) +
  rect(x + 274, 850, 12, 210, ink) +
  [0, 1, 2, 3, 4]
    .map((stripe) =>
      path(`M${x + stripe * 60} 820 h60 v50 a30 30 0 0 1 -60 0 z`, stripe % 2 === 0 ? mid : light),
    )
    .join("") +
  rect(x, 980, 300, 80, wood, 8) +
  [50, 110, 170, 230]
    .map((dx, index) => disc(x + dx, 972, 22, [red.mid, sun, green.mid, sun][index] ?? sun))
    .join("");
const townHall =
  rect(700, 420, 520, 480, cream) +
  area(red.mid, [670, 420], [960, 230], [1250, 420]) +
  rect(900, 170, 120, 200, cream) +
  area(red.dark, [886, 170], [960, 60], [1034, 170]) +
  disc(960, 250, 40, sand) +
  ring(960, 250, 40, ink, 8) +
  line(ink, 8, [960, 250], [960, 226]) +
  line(ink, 8, [960, 250], [978, 258]) +
  [760, 860, 1000, 1100].map((x) => pane(x, 480)).join("") +
  [760, 1100].map((x) => pane(x, 660)).join("") +
  path("M880 900 V740 a80 80 0 0 1 160 0 V900 Z", red.dark);

export const marketSquare = () =>
  picture(
    rect(0, 0, width, height, "#E3F0EF"),
    disc(1500, 270, 140, sun),
    house(80, 900, 250, 380, sand, teal.mid),
    house(350, 900, 200, 470, "#F7D9C7", red.mid),
    house(560, 900, 150, 360, cream, green.dark),
    house(1210, 900, 190, 400, "#DCEBDD", teal.mid),
    house(1410, 900, 230, 470, cream, red.mid),
    house(1650, 900, 220, 360, sand, green.dark),
    [130, 230, 400, 480, 610, 1270, 1470, 1560, 1710, 1800]
      .map((x) => rect(x, 620, 44, 74, teal.dark, 6) + rect(x, 760, 44, 74, teal.dark, 6))
      .join(""),
    townHall,
    rect(0, 900, width, 300, stone),
    rect(0, 900, width, 14, "#D8CBB2"),
    stall(180, red),
    stall(1080, green),
    stall(1480, teal),
  );
