/** `npm run map:draw`: draws the 104 areas anew from the boundaries in db/data, for when one of them changes. */
import { readFile, writeFile } from "node:fs/promises";
import listed from "@/db/data/jobcenter.json" with { type: "json" };
import { draw } from "./map/draw";
import type { Boundaries } from "./map/boundaries";

const boundaries = JSON.parse(await readFile("db/data/kreise.topo.json", "utf8")) as Boundaries;
const { sheet, drawing } = draw(boundaries, listed);
await writeFile("components/jobcenter/map/drawing.svg", sheet);
await writeFile("components/jobcenter/map/drawing.json", `${JSON.stringify(drawing)}\n`);
console.log(`${Object.keys(drawing.areas).length} Gebiete gezeichnet.`);
