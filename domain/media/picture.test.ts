import { describe, expect, it } from "vitest";
import { parsePictureFile, pictureAtLeast, pictureSources } from "./picture";

const key = "0123456789abcdef0123456789abcdef";

describe("the addresses of a picture", () => {
  it("offer every width in every format, best format first", () => {
    expect(pictureSources({ key, widths: [320, 500] })).toEqual([
      { type: "image/avif", srcSet: `/bilder/${key}/320.avif 320w, /bilder/${key}/500.avif 500w` },
      { type: "image/webp", srcSet: `/bilder/${key}/320.webp 320w, /bilder/${key}/500.webp 500w` },
      { type: "image/jpeg", srcSet: `/bilder/${key}/320.jpg 320w, /bilder/${key}/500.jpg 500w` },
    ]);
  });

  it("give the smallest file that is wide enough, else the widest", () => {
    expect(pictureAtLeast({ key, widths: [320, 640, 960] }, 500)).toBe(`/bilder/${key}/640.jpg`);
    expect(pictureAtLeast({ key, widths: [320] }, 500)).toBe(`/bilder/${key}/320.jpg`);
  });
});

describe("a file name in an address", () => {
  it("is read when it is one of ours", () => {
    expect(parsePictureFile("640.avif")).toEqual({ width: 640, format: "avif" });
  });

  it.each([
    "original",
    "640.svg",
    "640",
    "0640.jpg",
    "640.jpg.html",
    "..%2f640.jpg",
    "../640.jpg",
    "640.JPG",
    "99999.jpg",
    "640.jpg\0",
    "",
  ])("is nothing when it is %j", (name) => {
    expect(parsePictureFile(name)).toBeNull();
  });
});
