import { cream, red, paleSun } from "@/db/demo/illustration/colour";
import {
  area,
  disc,
  faded,
  height,
  hill,
  house,
  picture,
  poplar,
  rect,
  width,
} from "@/db/demo/illustration/shape";

const tower = area(paleSun, [1108, 470], [1150, 330], [1192, 470]) + rect(1114, 470, 72, 330, cream);

export const villageInTheEvening = () =>
  picture(
    rect(0, 0, width, height, "#FCEBDD"),
    disc(820, 430, 210, "#FFD678"),
    hill(red.light, 560, 600, 540, 590, 560, 620, 570),
    faded(
      0.97,
      tower,
      house(980, 790, 96, 150),
      house(1220, 800, 120, 130),
      house(1370, 820, 90, 120),
      house(560, 820, 110, 140),
      house(440, 830, 84, 110),
    ),
    poplar(1560, 830, 260, red.dark),
    poplar(1620, 840, 210, red.dark),
    poplar(340, 830, 220, red.dark),
    hill("#EE7B56", 830, 780, 820, 770, 800, 760, 800),
    hill(red.mid, 930, 880, 910, 850, 930, 860, 880),
    hill(red.dark, 1010, 1060, 980, 1010, 1060, 1000, 1040),
  );
