import type { Metadata } from "next";
import { figureFilter } from "@/domain/figure/filter";
import { fullLabel } from "@/domain/figure/indicator";
import type { Query } from "@/domain/post/list-filter";
import { env } from "@/platform/env";
import { allIndicators, indicatorAt } from "@/queries/portal/figures";

type Props = { params: Promise<{ kennzahl: string }>; searchParams: Promise<Query> };

/** Metadata of this page: title, description and the rest of its head. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const indicator = await indicatorAt((await params).kennzahl);
  if (!indicator) return {};
  const { land, jobcenter } = figureFilter(await searchParams);
  return {
    title: `Zahlen: ${fullLabel(indicator, await allIndicators())}`,
    description: indicator.description,
    ...(land || jobcenter
      ? { robots: { index: false, follow: true } }
      : { alternates: { canonical: `${env().APP_URL}/zahlen/${indicator.slug}` } }),
  };
}
