import { afterAll, describe, expect, it } from "vitest";
import { emptyDetails } from "@/domain/post/details";
import { sharp } from "@/platform/images/sharp";
import { stopRenderer } from "./renderer";
import { aFullPost, aStoredPicture, mediaId } from "./sample-post";
import { campaignPicture, cut, sharePicture } from "./share-picture";

afterAll(stopRenderer);

const lead = { mediaId, altText: "Ein Porträt", decorative: false, caption: "", credit: "" };
const size = async (png: Buffer) => sharp(png).metadata();
/** The spread of pixel values: a photo of noise has a much larger one than a title on a plain background. */
const entropy = async (png: Buffer) => (await sharp(png).stats()).entropy;

describe("the picture for sharing", () => {
  it("shows the photo if everybody agreed to social media, and the title if not", async () => {
    const pictures = await aStoredPicture();
    const agreed = await sharePicture(aFullPost({ pictures, leadPicture: lead }));
    const notAgreed = await sharePicture(
      aFullPost({ pictures, leadPicture: lead, channels: ["portal", "feeds", "pdf", "press"] }),
    );
    expect(await size(agreed)).toMatchObject({ format: "png", width: 1200, height: 630 });
    expect(await size(notAgreed)).toMatchObject({ format: "png", width: 1200, height: 630 });
    expect(notAgreed).toEqual(await sharePicture(aFullPost({ pictures, leadPicture: null })));
    expect(await entropy(agreed)).toBeGreaterThan(2 * (await entropy(notAgreed)));
  });

  it("says that an Aktion is cancelled, with and without a photo", async () => {
    const pictures = await aStoredPicture();
    const veranstaltung = (isCancelled: boolean, leadPicture: typeof lead | null) =>
      sharePicture(
        aFullPost({
          kind: "veranstaltung",
          details: { ...emptyDetails("veranstaltung"), isCancelled },
          pictures,
          leadPicture,
        }),
      );
    for (const picture of [lead, null])
      expect(await veranstaltung(true, picture)).not.toEqual(await veranstaltung(false, picture));
  });

  it("does not cut off the dots of the first line", async () => {
    // The strip above the capitals and below the kind contains only the dots of "Ä".
    const above = async (title: string) =>
      sharp(await sharePicture(aFullPost({ title })))
        .extract({ left: 60, top: 100, width: 400, height: 22 })
        .greyscale()
        .raw()
        .toBuffer();
    const [dotted, plain] = await Promise.all([above("ÄMTER"), above("AMTER")]);
    expect([Math.max(...dotted) > 200, Math.max(...plain) > 200]).toEqual([true, false]);
  });

  it("of the campaign has the same size and is rendered once", async () => {
    const [first, second] = await Promise.all([campaignPicture(), campaignPicture()]);
    expect(await size(first)).toMatchObject({ format: "png", width: 1200, height: 630 });
    expect(second).toBe(first);
  });

  it.each([
    "Kurz",
    "Grundsicherungsfolgenabschätzungsveranstaltung ".repeat(6),
    "#eval(1) $x$ \\ 😀 مرحبا",
    "",
  ])("fits the title %j into its area", async (title) => {
    const png = await sharePicture(aFullPost({ title: title || "-" }));
    // Nothing of the title reaches the strip above the mark.
    const strip = await sharp(png).extract({ left: 0, top: 500, width: 900, height: 30 }).raw().toBuffer();
    expect(new Set(strip).size).toBeLessThanOrEqual(4);
  });
});

describe("the cut of a photo", () => {
  it("contains the focal point and stays inside the photo", () => {
    expect(cut({ width: 2400, height: 1600 }, { focalX: 50, focalY: 0 })).toEqual({
      left: 0,
      top: 0,
      width: 2400,
      height: 1068,
    });
    expect(cut({ width: 2400, height: 1600 }, { focalX: 10, focalY: 100 })).toEqual({
      left: 0,
      top: 532,
      width: 2400,
      height: 1068,
    });
    expect(cut({ width: 3000, height: 534 }, { focalX: 80, focalY: 50 })).toEqual({
      left: 1800,
      top: 0,
      width: 1200,
      height: 534,
    });
    expect(cut({ width: 1200, height: 534 }, { focalX: 50, focalY: 50 })).toEqual({
      left: 0,
      top: 0,
      width: 1200,
      height: 534,
    });
  });
});
