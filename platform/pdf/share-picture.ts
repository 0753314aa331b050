// The preview picture of a shared post (Open Graph).
import type { Sharp } from "sharp";
import { isOpen } from "@/domain/consent/channel-outputs";
import type { ShownPost } from "@/domain/post/shown-post";
import { pictureFileKey } from "@/domain/media/picture";
import { veranstaltungStateNames, stateOf } from "@/domain/post/veranstaltung-marks";
import { campaignSharePicture, shareSize } from "@/domain/post/share-size";
import { kindNames } from "@/domain/wording";
import { sharp } from "@/platform/images/sharp";
import { render } from "./renderer";
import { breakable } from "./runs";
import { storage } from "@/platform/storage/storage";

const photoSize = { width: 1_200, height: 534 };

type LeadPicture = ShownPost["pictures"][string];

/**
 * PNG of 1200 × 630 pixels: the lead picture with the campaign's mark below, or the title on the campaign's
 * background if there is no picture or a person in it did not agree to social media (B-022).
 *
 * @throws CannotRender
 */
export async function sharePicture(shown: ShownPost): Promise<Buffer> {
  const photo = await croppedPhoto(leadPictureFor(shown));
  const { title, jobcenter, kind } = shown;
  const state = stateOf(shown);
  const mark = state ? veranstaltungStateNames[state] : "";
  const document = {
    title,
    heading: breakable(title, 18),
    author: jobcenter.name,
    badge: [kindNames[kind], mark].filter(Boolean).join(" · "),
    mark,
    hasPhoto: photo !== null,
  };
  const foreground = await render({ template: "share", document, files: {}, as: "png" });
  const flat = photo
    ? sharp(photo)
        .extend({ bottom: shareSize.height - photoSize.height })
        .composite([{ input: foreground }])
    : sharp(foreground);
  return onBackground(flat);
}

/** With a palette of few colours the file is small. */
function onBackground(picture: Sharp): Promise<Buffer> {
  return picture.flatten({ background: "#10242d" }).png({ palette: true, quality: 85, effort: 4 }).toBuffer();
}

let renderedOnce: Promise<Buffer> | null = null;

/**
 * The PNG for pages without a picture of their own: the campaign's claim. It is rendered once per process.
 *
 * @throws CannotRender; then the next call tries again
 */
export function campaignPicture(): Promise<Buffer> {
  renderedOnce ??= renderCampaign().catch((error: unknown) => {
    renderedOnce = null;
    throw error;
  });
  return renderedOnce;
}

async function renderCampaign(): Promise<Buffer> {
  const heading = "104 kommunale Jobcenter zeigen, was sie bewegen";
  const document = {
    title: campaignSharePicture.alt,
    heading,
    author: "Kommunale Jobcenter",
    badge: "Das Portal der Kampagne",
    mark: "",
    hasPhoto: false,
  };
  return onBackground(sharp(await render({ template: "share", document, files: {}, as: "png" })));
}

function leadPictureFor({ leadPicture, pictures, channels }: ShownPost): LeadPicture | null {
  return (leadPicture && isOpen("sharePicture", channels) && pictures[leadPicture.mediaId]) || null;
}

/** Cuts the photo around its focal point, as JPEG; null if no file is stored. */
async function croppedPhoto(picture: LeadPicture | null): Promise<Buffer | null> {
  if (!picture) return null;
  const width = picture.widths.find((step) => step >= photoSize.width) ?? picture.widths.at(-1) ?? 0;
  const stored = await storage().open(pictureFileKey(picture.key, width, "jpg"));
  if (!stored) return null;
  const bytes = Buffer.from(await new Response(stored.stream).arrayBuffer());
  const size = await sharp(bytes).metadata();
  return sharp(bytes)
    .extract(cut(size, picture))
    .resize(photoSize.width, photoSize.height)
    .jpeg({ quality: 90 })
    .toBuffer();
}

/**
 * The largest part in the target ratio, with its centre as near to the focal point (percent) as the edges
 * allow.
 */
export function cut(
  { width, height }: { width: number; height: number },
  { focalX, focalY }: Pick<LeadPicture, "focalX" | "focalY">,
) {
  const scale = Math.min(width / photoSize.width, height / photoSize.height);
  const part = { width: Math.round(photoSize.width * scale), height: Math.round(photoSize.height * scale) };
  const place = (focal: number, whole: number, wanted: number) =>
    Math.round(Math.min(Math.max((whole * focal) / 100 - wanted / 2, 0), whole - wanted));
  return { left: place(focalX, width, part.width), top: place(focalY, height, part.height), ...part };
}
