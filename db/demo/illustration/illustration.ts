// All illustrations of the demo with what is to be seen in them, for people who do not see them.
import { bridge } from "./motif/bridge";
import { bus } from "./motif/bus";
import { classroom } from "./motif/classroom";
import { counter } from "./motif/counter";
import { exhibition } from "./motif/exhibition";
import { factory } from "./motif/factory";
import { fieldsInTheMorning } from "./motif/fields-in-the-morning";
import { garden } from "./motif/garden";
import { harbour } from "./motif/harbour";
import { kitchen } from "./motif/kitchen";
import { marketSquare } from "./motif/market-square";
import { townInTheHills } from "./motif/town-in-the-hills";
import { villageInTheEvening } from "./motif/village-in-the-evening";
import { workshop } from "./motif/workshop";

export type Illustration = { fileName: string; draw: () => string; altText: string };

const illustration = (fileName: string, draw: () => string, altText: string): Illustration => ({
  fileName,
  draw,
  altText,
});

export const illustrations = {
  bridge: illustration(
    "bruecke.png",
    bridge,
    "Eine Steinbrücke mit vier Bögen über einem ruhigen Fluss, dahinter Häuser und Hügel in der " +
      "Abendsonne.",
  ),
  bus: illustration(
    "bus.png",
    bus,
    "Ein roter Linienbus an einer Haltestelle auf dem Land, dahinter grüne Hügel und drei Häuser.",
  ),
  classroom: illustration(
    "unterrichtsraum.png",
    classroom,
    "Ein heller Unterrichtsraum mit Tafel, sechs Tischen und Heften, durch die Fenster sind Hügel zu sehen.",
  ),
  counter: illustration(
    "beratungstisch.png",
    counter,
    "Ein Beratungstisch mit zwei Stühlen, Papier und einer Tasse, an der Wand eine Uhr, daneben eine " +
      "Pflanze.",
  ),
  exhibition: illustration(
    "ausstellung.png",
    exhibition,
    "Ein Ausstellungsraum mit drei gerahmten Bildern an der Wand und zwei Sockeln mit Vase und Holzhaus.",
  ),
  factory: illustration(
    "werkshalle.png",
    factory,
    "Eine Werkshalle mit Sägezahndach und Schornstein, davor zwei Fahrräder und zwei Bäume.",
  ),
  fields: illustration(
    "felder.png",
    fieldsInTheMorning,
    "Felder mit geraden Furchen am Morgen, dahinter ein kleiner Hof und die aufgehende Sonne.",
  ),
  garden: illustration(
    "garten.png",
    garden,
    "Ein Garten mit drei Hochbeeten voller Sonnenblumen, Tomaten und Salat, dahinter ein Gewächshaus.",
  ),
  harbour: illustration(
    "hafen.png",
    harbour,
    "Ein kleiner Hafen mit Kran, bunten Containern und einem Boot, am Ufer stehen schmale Häuser.",
  ),
  hills: illustration(
    "stadt-in-den-huegeln.png",
    townInTheHills,
    "Eine kleine Stadt mit hellen Häusern zwischen blaugrünen Hügeln, darüber eine große Sonne.",
  ),
  kitchen: illustration(
    "kueche.png",
    kitchen,
    "Eine Großküche mit zwei dampfenden Töpfen, darüber hängen Kellen, Löffel und Pfannen.",
  ),
  market: illustration(
    "marktplatz.png",
    marketSquare,
    "Ein Marktplatz mit Rathaus, Giebelhäusern und drei Ständen mit gestreiften Markisen.",
  ),
  village: illustration(
    "dorf-am-abend.png",
    villageInTheEvening,
    "Ein Dorf mit Kirchturm zwischen roten Hügeln im Abendlicht, daneben drei Pappeln.",
  ),
  workshop: illustration(
    "werkstatt.png",
    workshop,
    "Eine Werkbank mit Schraubstock und rotem Werkzeugkasten, an der Wand Säge, Hammer und Feilen.",
  ),
} satisfies Record<string, Illustration>;

export type Motif = keyof typeof illustrations;
export const credit = "Illustration: Kampagne";
