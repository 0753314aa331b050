import type { Metadata } from "next";
import { shareMetadata } from "@/app/(portal)/jobcenter/[jobcenter]/[beitrag]/share-metadata";
import { stateOf, titleWithState } from "@/domain/post/veranstaltung-marks";
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
    ...shareMetadata(shown, title),
  };
}
