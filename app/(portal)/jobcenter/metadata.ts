import type { Metadata } from "next";
import { listFilter, type Query } from "@/domain/post/list-filter";
import { env } from "@/platform/env";

type Props = { searchParams: Promise<Query> };

/** Metadata of this page: title, description and the rest of its head. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { land } = listFilter(await searchParams);
  return {
    title: "Jobcenter vor Ort",
    alternates: { canonical: `${env().APP_URL}/jobcenter${land ? `?land=${encodeURIComponent(land)}` : ""}` },
  };
}
