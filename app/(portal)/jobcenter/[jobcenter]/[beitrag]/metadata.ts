import type { Metadata } from "next";
import { stateOf, titleWithState } from "@/domain/post/veranstaltung-marks";
import { postPage } from "@/queries/portal/post-page";
import { shareMetadata } from "./share-metadata";

type Props = { params: Promise<{ jobcenter: string; beitrag: string }> };

/** Metadata of this page: title, description and the rest of its head. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { jobcenter, beitrag } = await params;
  const shown = await postPage(jobcenter, beitrag);
  if (!shown) return {};
  const title = titleWithState(shown.title, stateOf(shown));
  return {
    title,
    description: shown.teaser,
    alternates: { canonical: shown.address },
    other: { "tdm-reservation": "1" },
    ...shareMetadata(shown, title),
  };
}
