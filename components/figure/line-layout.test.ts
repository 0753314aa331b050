import { expect, it } from "vitest";
import { ground, lineLayout } from "./line-layout";

const point = (day: string, value: number) => ({
  at: new Date(`${day}T12:00:00Z`),
  value,
  label: value.toLocaleString("de"),
  dayLabel: day.slice(0, 4),
});
const yearly = (from: number, values: number[]) =>
  values.map((value, index) => point(`${from + index}-12-31`, value));

it("joins values that follow each other and leaves a gap where there is no data", () => {
  expect(lineLayout(yearly(2012, [5, 4, 3])).path.match(/M/g)).toHaveLength(1);
  expect(lineLayout([...yearly(2012, [5, 4]), ...yearly(2016, [3, 2])]).path.match(/M/g)).toHaveLength(2);
});

it("draws to scale from zero", () => {
  const { placed } = lineLayout(yearly(2012, [100, 50, 0]));
  const [full, half, zero] = placed.map(({ y }) => ground - y);
  expect(half).toBeCloseTo(full! / 2);
  expect(zero).toBeCloseTo(0);
});

it("labels first and last always, others only when their labels fit on the narrowest screen", () => {
  const { placed } = lineLayout(
    yearly(
      2000,
      Array.from({ length: 20 }, (_, index) => 10_000 + index),
    ),
  );
  expect(placed[0]!.isLabelled && placed.at(-1)!.isLabelled).toBe(true);
  const inside = placed.filter(({ isLabelled }) => isLabelled);
  expect(inside.length).toBeLessThanOrEqual(5);
  expect(inside.slice(1, -1).every((one, index, all) => index === 0 || one.x - all[index - 1]!.x > 20)).toBe(
    true,
  );
});

it("shows a single value in the middle", () => {
  expect(lineLayout([point("2019-08-01", 7)]).placed).toMatchObject([
    { x: 50, anchor: "middle", isLabelled: true },
  ]);
});
