import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startClock } from "./clock";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("runs a job at once, and again after each pause until it is stopped", async () => {
  const run = vi.fn(async () => {});
  const clock = startClock([{ name: "count", everySeconds: 2, run }]);
  await vi.advanceTimersByTimeAsync(4100);
  expect(run).toHaveBeenCalledTimes(3);
  await clock.stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(run).toHaveBeenCalledTimes(3);
});

test("runs a job again after a failure", async () => {
  const run = vi.fn().mockRejectedValueOnce(new Error("no connection")).mockResolvedValue(undefined);
  const clock = startClock([{ name: "fails once", everySeconds: 1, run }]);
  await vi.advanceTimersByTimeAsync(1100);
  expect(run).toHaveBeenCalledTimes(2);
  await clock.stop();
});

test("never runs a job twice at once, and waits for it on stop", async () => {
  let finish = () => {};
  const run = vi.fn(() => new Promise<void>((done) => (finish = done)));
  const clock = startClock([{ name: "slow", everySeconds: 1, run }]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(run).toHaveBeenCalledTimes(1);
  const stopped = vi.fn();
  const stopping = clock.stop().then(stopped);
  await vi.advanceTimersByTimeAsync(1000);
  expect(stopped).not.toHaveBeenCalled();
  finish();
  await stopping;
});
