import type { Metadata } from "next";
import { feedAlternates } from "@/components/layout/feed-alternates";
import { listPageMetadata } from "@/components/post/post-list-page";
import { landAt } from "@/domain/jobcenter/bundesland";
import { listFilter, type Query } from "@/domain/post/list-filter";
import { env } from "@/platform/env";

type Props = { params: Promise<{ land: string }>; searchParams: Promise<Query> };

/** Metadata of this page: title, description and the rest of its head. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { land: slug } = await params;
  const land = landAt(slug);
  if (!land) return {};
  const filter = { ...listFilter(await searchParams), land: null };
  const { alternates, ...page } = listPageMetadata(land, filter, `${env().APP_URL}/land/${slug}`);
  return { ...page, alternates: { ...alternates, types: feedAlternates(`/land/${slug}`, land) } };
}
