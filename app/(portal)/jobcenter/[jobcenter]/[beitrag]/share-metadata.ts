import type { Metadata } from "next";
import { sharePictureAddress } from "@/components/post/post-things";
import { campaignDescription, campaignName } from "@/domain/campaign/campaign-words";
import { isOpen } from "@/domain/consent/channel-outputs";
import { campaignSharePicture, shareSize } from "@/domain/post/share-size";
import type { ShownPost } from "@/domain/post/shown-post";
import { env } from "@/platform/env";

/** What social networks show for a shared address (Open Graph): the post, or only the campaign. */
export function shareMetadata(shown: ShownPost, title: string): Metadata {
  const { teaser, address, jobcenter, publishedAt, changedAt, channels } = shown;
  if (!address || !isOpen("sharePreview", channels)) return campaignMetadata();
  const picture =
    isOpen("sharePicture", channels) && !shown.leichteSprache
      ? { url: sharePictureAddress(address), ...shareSize, alt: `${title}. ${jobcenter.name}` }
      : campaignSharePicture;
  return {
    openGraph: {
      type: "article",
      locale: "de_DE",
      siteName: campaignName,
      title,
      description: teaser,
      url: address,
      images: [picture],
      publishedTime: publishedAt ?? undefined,
      modifiedTime: changedAt ?? undefined,
      authors: [new URL(`/jobcenter/${jobcenter.slug}`, address).href],
    },
    twitter: { card: "summary_large_image", title, description: teaser, images: [picture] },
  };
}

/** Every field is set: Next fills a missing one with the title and the description of the page. */
function campaignMetadata(): Metadata {
  const words = { title: campaignName, description: campaignDescription, images: [campaignSharePicture] };
  return {
    openGraph: { type: "website", locale: "de_DE", siteName: campaignName, url: env().APP_URL, ...words },
    twitter: { card: "summary_large_image", ...words },
  };
}
