import { expect, it } from "vitest";
import { meantPosts, pathsIn, type ShownPerson } from "./withdrawal-aim";

const post = (postId: string, more: Partial<ShownPerson> = {}): ShownPerson => ({
  postId,
  jobcenterId: "emsland",
  path: `/jobcenter/emsland/${postId}`,
  title: `Der lange Weg von ${postId}`,
  names: ["Samir"],
  ...more,
});
const workshop = post("werkstatt", { title: "Neue Wege in die Werkstatt" });
const kitchen = post("kueche", { names: ["Ayşe Müller"] });
const meant = (name: string, about: string, shown = [workshop, kitchen]) =>
  meantPosts({ name, about }, shown).map(({ postId }) => postId);

it.each([
  [
    "its address in a sentence",
    "Karl",
    "Bitte löschen: https://portal.example/jobcenter/emsland/werkstatt. Danke",
    ["werkstatt"],
  ],
  [
    "its address with the version in Leichte Sprache",
    "Karl",
    "/jobcenter/emsland/kueche/leichte-sprache",
    ["kueche"],
  ],
  [
    "its whole title, however it is typed",
    "Karl",
    "Der Beitrag „neue wege in die WERKSTATT“ soll weg",
    ["werkstatt"],
  ],
  ["the name of its person", "Samir Haddad", "mein Beitrag", ["werkstatt"]],
  ["the name with other letters for umlauts", "ayse mueller", "Foto", ["kueche"]],
])("means the post by %s", (_how, name, about, expected) => {
  expect(meant(name, about)).toEqual(expected);
});

it.each([
  ["a first name inside of another word", "Samira", "mein Foto"],
  ["a part of a full name", "Ayşe", "mein Foto"],
  ["nothing", "", ""],
  ["an address of another page", "Karl", "/jobcenter/emsland"],
])("means no post by %s", (_what, name, about) => {
  expect(meant(name, about)).toEqual([]);
});

it("means no post when the name fits people of two Jobcenter, or too many posts", () => {
  expect(meant("Samir", "Foto", [workshop, post("leer", { jobcenterId: "leer" })])).toEqual([]);
  expect(
    meant(
      "Samir",
      "Foto",
      ["a", "b", "c"].map((id) => post(id)),
    ),
  ).toHaveLength(3);
  expect(
    meant(
      "Samir",
      "Foto",
      ["a", "b", "c", "d"].map((id) => post(id)),
    ),
  ).toEqual([]);
});

it("finds the paths in a text", () => {
  expect(pathsIn("www.x.de/jobcenter/leer/a-b?x=1 und /Jobcenter/Leer/C")).toEqual([
    "/jobcenter/leer/a-b",
    "/jobcenter/leer/c",
  ]);
});
