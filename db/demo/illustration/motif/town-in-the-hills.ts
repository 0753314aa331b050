import { sand, sun, teal } from "@/db/demo/illustration/colour";
import { disc, faded, height, hill, house, picture, rect, width } from "@/db/demo/illustration/shape";

export const townInTheHills = () =>
  picture(
    rect(0, 0, width, height, sand),
    disc(470, 420, 200, sun),
    hill(teal.light, 560, 540, 520, 545, 480, 520, 535),
    hill("#4F9AA4", 700, 660, 690, 640, 700, 650, 690),
    faded(
      0.95,
      house(380, 830, 84, 230),
      house(474, 830, 62, 180),
      house(690, 800, 118, 260),
      house(664, 800, 56, 130),
      house(960, 790, 78, 190),
      house(1050, 790, 60, 230),
      house(1180, 800, 104, 190),
      house(1480, 830, 70, 150),
    ),
    hill(teal.mid, 860, 800, 830, 760, 800, 790, 840),
    hill(teal.dark, 970, 980, 930, 860, 930, 880, 920),
  );
