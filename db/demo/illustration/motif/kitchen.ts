import { cream, ink, red, sand, stone, sun, teal, wood, green } from "@/db/demo/illustration/colour";
import { disc, faded, height, line, oval, path, picture, rect, width } from "@/db/demo/illustration/shape";

const tiles = Array.from({ length: 14 }, (_, column) =>
  [0, 1, 2]
    .map((row) =>
      rect(40 + column * 134, 330 + row * 112, 122, 100, (column + row) % 4 === 0 ? "#F9D8C8" : "#FCE9DF", 6),
    )
    .join(""),
).join("");
const pot = (x: number, w: number, h: number, colour: string) =>
  rect(x, 742 - h, w, h, colour, 16) +
  rect(x - 16, 742 - h - 4, w + 32, 18, ink, 9) +
  disc(x + w / 2, 742 - h - 14, 14, ink) +
  rect(x - 34, 742 - h * 0.7, 34, 18, ink, 9) +
  rect(x + w, 742 - h * 0.7, 34, 18, ink, 9);
const steam = (x: number) =>
  faded(
    0.7,
    `<path d="M${x} 520 q-26 -40 0 -80 t0 -80" ` +
      `fill="none" stroke="${cream}" stroke-width="14" stroke-linecap="round"/>`,
  );
const ladle = (x: number) =>
  line(teal.dark, 12, [x, 190], [x, 330]) + path(`M${x - 40} 330 a40 40 0 0 0 80 0 z`, teal.dark);
const spoon = (x: number) => line(wood, 14, [x, 190], [x, 320]) + oval(x, 350, 26, 40, wood);
const pan = (x: number) =>
  line(ink, 14, [x, 190], [x, 290]) + disc(x, 340, 62, ink) + disc(x, 340, 44, "#33505C");

export const kitchen = () =>
  picture(
    rect(0, 0, width, height, red.soft),
    tiles,
    rect(180, 176, 1560, 18, ink, 9),
    ladle(300),
    spoon(440),
    pan(600),
    ladle(1320),
    spoon(1460),
    pan(1610),
    steam(860),
    steam(940),
    steam(1110),
    pot(780, 220, 170, red.mid),
    pot(1070, 150, 120, teal.mid),
    rect(0, 742, width, 58, sand),
    rect(0, 800, width, 400, red.mid),
    [80, 540, 1000, 1460]
      .map((x) => rect(x, 850, 400, 290, red.dark, 16) + rect(x + 150, 890, 100, 20, sun, 10))
      .join(""),
    rect(1370, 706, 320, 36, wood, 10),
    oval(1450, 690, 44, 26, sun),
    oval(1540, 690, 40, 26, green.mid),
    oval(1616, 692, 34, 24, red.dark),
    rect(260, 622, 280, 120, stone, 14),
    [300, 360, 420, 480].map((x) => rect(x, 596, 30, 110, cream, 12)).join(""),
  );
