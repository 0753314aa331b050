import { describe, expect, it } from "vitest";
import { widthsOf } from "./picture-rules";

describe("the widths of a picture", () => {
  it.each([
    [1, [1]],
    [320, [320]],
    [500, [320, 500]],
    [1281, [320, 640, 960, 1280, 1281]],
    [1920, [320, 640, 960, 1280, 1920]],
    [6000, [320, 640, 960, 1280, 1920]],
  ])("of %i pixels are %j", (width, widths) => {
    expect(widthsOf(width)).toEqual(widths);
  });
});
