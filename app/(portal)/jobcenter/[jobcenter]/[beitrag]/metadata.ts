import type { Metadata } from "next";
import { sharePictureAddress } from "@/components/post/post-things";
import type { ShownPost } from "@/domain/post/shown-post";
import { stateOf, titleWithState } from "@/domain/post/veranstaltung-marks";
import { shareSize } from "@/domain/post/share-size";
import { postPage } from "@/queries/portal/post-page";

type Props = { params: Promise<{ jobcenter: string; beitrag: string }> };

/** Metadata of this page: title, description and the rest of its head. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { jobcenter, beitrag } = await params;
  const shown = await postPage(jobcenter, beitrag);
  if (!shown) return {};
  return {
    title: titleWithState(shown.title, stateOf(shown)),
    description: shown.teaser,
    alternates: { canonical: shown.address },
    other: { "tdm-reservation": "1" },
    ...shareMetadata(shown),
  };
}

/** What social networks show for a shared address (Open Graph). */
function shareMetadata(shown: ShownPost): Metadata {
  const { teaser, address, jobcenter, publishedAt, changedAt } = shown;
  if (!address) return {};
  const title = titleWithState(shown.title, stateOf(shown));
  const picture = { url: sharePictureAddress(address), ...shareSize, alt: `${title}. ${jobcenter.name}` };
  return {
    openGraph: {
      type: "article",
      locale: "de_DE",
      siteName: "Stark. Sozial. Vor Ort.",
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
