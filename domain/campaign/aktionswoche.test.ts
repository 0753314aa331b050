import { expect, it } from "vitest";
import { NotReady } from "@/domain/refusals";
import { requireNoneStranded, requireWeek } from "./aktionswoche";

const fine = {
  title: " Aktionswoche 2027 ",
  slug: "2027",
  startsOn: "2027-06-14",
  endsOn: "2027-06-18",
  leitgedanke: "",
  introduction: "",
};
const other = {
  id: "1",
  title: "Aktionswoche 2022",
  slug: "2022",
  formerSlugs: ["2021-herbst"],
  startsOn: "2022-06-20",
  endsOn: "2022-06-26",
};

function fieldsRefused(input: typeof fine): string[] {
  try {
    requireWeek(input, [other]);
    return [];
  } catch (refusal) {
    return (refusal as NotReady).issues.map(({ field }) => field);
  }
}

it("takes a week, without blanks around its words", () => {
  expect(requireWeek(fine, [other])).toEqual({ ...fine, title: "Aktionswoche 2027" });
  expect(
    fieldsRefused({ ...fine, slug: "2027-herbst", startsOn: "2022-06-27", endsOn: "2022-06-27" }),
  ).toEqual([]);
});

it.each([
  [{ title: " " }, ["title"]],
  [
    { title: "x".repeat(81), leitgedanke: "x".repeat(161), introduction: "x".repeat(1_501) },
    ["title", "leitgedanke", "introduction"],
  ],
  [{ slug: "alle" }, ["slug"]],
  [{ slug: "2027/../x" }, ["slug"]],
  [{ slug: "2022" }, ["slug"]],
  [{ slug: "2021-herbst" }, ["slug"]],
  [{ startsOn: "", endsOn: "2027-02-30" }, ["startsOn", "endsOn"]],
  [{ startsOn: "0202-06-14" }, ["startsOn"]],
  [{ endsOn: "2027-06-13" }, ["endsOn"]],
  [{ endsOn: "2027-06-28" }, ["endsOn"]],
  [{ startsOn: "2022-06-26", endsOn: "2022-06-30" }, ["startsOn"]],
])("refuses %j", (wrong, fields) => {
  expect(fieldsRefused({ ...fine, ...wrong })).toEqual(fields);
});

it("says how many Aktionen would lie outside", () => {
  expect(() => requireNoneStranded(0)).not.toThrow();
  expect(() => requireNoneStranded(3)).toThrow(
    expect.objectContaining({
      issues: [expect.objectContaining({ message: expect.stringMatching(/^3 Aktionen/) as string })],
    }),
  );
});
