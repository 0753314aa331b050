import { cream, darkWood, green, sun } from "@/db/demo/illustration/colour";
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

const furrow = (x: number) => line("#58B98B", 8, [x, 900], [x * 1.5 - 480, 1200]);

export const fieldsInTheMorning = () =>
  picture(
    rect(0, 0, width, height, "#F2F0DD"),
    disc(1330, 400, 190, sun),
    hill(green.light, 590, 540, 580, 520, 570, 540, 580),
    hill("#6FC298", 720, 690, 650, 700, 660, 690, 640),
    house(420, 780, 150, 130),
    house(600, 780, 90, 170),
    house(720, 790, 180, 110, cream, darkWood),
    hill(green.mid, 800, 760, 790, 770, 820, 790, 780),
    [240, 420, 600, 780, 960, 1140, 1320, 1500, 1680].map(furrow).join(""),
    roundTree(1280, 860, 170, green.dark, darkWood),
    roundTree(1420, 880, 130, green.dark, darkWood),
    roundTree(1520, 870, 190, green.dark, darkWood),
    hill(green.dark, 1080, 1110, 1060, 1100, 1070, 1010, 980),
  );
