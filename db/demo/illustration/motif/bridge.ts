import { cream, stone, sun, teal } from "@/db/demo/illustration/colour";
import {
  disc,
  height,
  hill,
  house,
  line,
  path,
  picture,
  poplar,
  rect,
  width,
} from "@/db/demo/illustration/shape";

const arches = [300, 720, 1140, 1560].map((x) => `M${x - 150} 900 a150 170 0 0 1 300 0 z`).join(" ");
const ripple = (x: number, y: number, w: number) => line("#7FB9C0", 10, [x, y], [x + w, y]);

export const bridge = () =>
  picture(
    rect(0, 0, width, height, "#FBEBCF"),
    disc(1340, 360, 180, sun),
    hill(teal.light, 520, 560, 510, 540, 500, 560, 530),
    house(180, 740, 100, 190),
    house(290, 740, 130, 130),
    house(440, 740, 90, 230),
    house(1500, 740, 120, 160),
    house(1640, 740, 90, 220),
    house(1740, 740, 120, 130),
    poplar(620, 750, 240, teal.mid),
    poplar(680, 750, 190, teal.mid),
    hill("#5CA3AC", 730, 720, 740, 720, 740, 720, 730),
    rect(0, 880, width, 320, teal.mid),
    path("M0 650 Q960 560 1920 650 V900 H0 Z", stone),
    path(arches, "#7DB8C1"),
    path("M0 640 Q960 548 1920 640 V676 Q960 584 0 676 Z", cream),
    [150, 510, 930, 1350, 1770].map((x) => rect(x - 34, 860, 68, 90, "#D5C7AC", 12)).join(""),
    ripple(120, 1000, 180),
    ripple(420, 1060, 260),
    ripple(860, 990, 220),
    ripple(1180, 1080, 300),
    ripple(1560, 1010, 200),
    ripple(700, 1130, 180),
  );
