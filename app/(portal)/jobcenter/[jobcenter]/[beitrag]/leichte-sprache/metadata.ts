import type { Metadata } from "next";
import { stateOf, titleWithState } from "@/domain/post/veranstaltung-marks";
import { campaignSharePicture } from "@/domain/post/share-size";
import { twinPage } from "@/queries/portal/twin";

type Props = { params: Promise<{ jobcenter: string; beitrag: string }> };

/** Metadata of this page: title, description and the rest of its head. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { jobcenter, beitrag } = await params;
  const shown = await twinPage(jobcenter, beitrag);
  if (!shown) return {};
  const title = `${titleWithState(shown.title, stateOf(shown))} (Leichte Sprache)`;
  return {
    title,
    description: shown.teaser,
    alternates: { canonical: shown.address },
    other: { "tdm-reservation": "1" },
    openGraph: {
      type: "article",
      locale: "de_DE",
      title,
      description: shown.teaser,
      url: shown.address ?? undefined,
      images: [campaignSharePicture],
    },
  };
}
