import { cream, darkWood, green, red, sun, teal, wood } from "@/db/demo/illustration/colour";
import {
  area,
  disc,
  faded,
  height,
  hill,
  line,
  oval,
  picture,
  rect,
  roundTree,
  width,
} from "@/db/demo/illustration/shape";

const bed = (x: number, w: number, crop: (x: number) => string) =>
  Array.from({ length: Math.floor(w / 90) }, (_, index) => crop(x + 50 + index * 90)).join("") +
  rect(x, 930, w, 110, wood, 8) +
  rect(x, 980, w, 10, darkWood);
const lettuce = (x: number) => oval(x, 915, 42, 36, "#7CCB9F") + oval(x, 905, 24, 22, green.light);
const tomato = (x: number) =>
  line(green.dark, 10, [x, 930], [x, 740]) +
  oval(x, 800, 38, 70, green.mid) +
  disc(x - 16, 800, 17, red.mid) +
  disc(x + 18, 840, 17, red.mid) +
  disc(x + 6, 760, 14, red.mid);
const sunflower = (x: number) =>
  line(green.dark, 12, [x, 930], [x, 690]) +
  disc(x, 670, 46, sun) +
  disc(x, 670, 20, darkWood) +
  oval(x + 26, 830, 34, 16, green.mid);
const greenhouse =
  faded(0.92, area("#DDF0EE", [1160, 560], [1410, 410], [1660, 560]), rect(1160, 560, 500, 270, "#DDF0EE")) +
  [1160, 1285, 1410, 1535, 1660].map((x) => line(cream, 14, [x, 560], [x, 830])).join("") +
  line(cream, 14, [1160, 560], [1410, 410], [1660, 560], [1160, 560]) +
  line(cream, 14, [1410, 410], [1410, 560]) +
  rect(1355, 650, 110, 180, teal.light);
const can =
  rect(1000, 940, 150, 120, teal.dark, 16) +
  line(teal.dark, 20, [1150, 1030], [1240, 950]) +
  oval(1246, 944, 26, 18, teal.dark) +
  `<path d="M1000 960 q-70 20 -20 90" fill="none" stroke="${teal.dark}" stroke-width="16"/>`;

export const garden = () =>
  picture(
    rect(0, 0, width, height, "#EFF4E4"),
    disc(560, 320, 150, sun),
    hill(green.light, 520, 560, 500, 540, 500, 530, 490),
    hill("#79C79F", 680, 650, 690, 650, 660, 640, 660),
    roundTree(170, 800, 240, green.dark, darkWood),
    greenhouse,
    hill(green.mid, 830, 820, 830, 825, 830, 825, 830),
    bed(300, 300, sunflower),
    bed(640, 300, tomato),
    bed(1320, 420, lettuce),
    can,
    rect(0, 1040, width, 160, green.dark),
  );
