import type { Metadata } from "next";
import type { Query } from "@/domain/post/list-filter";
import { searchFilter } from "@/domain/search/search-filter";

type Props = { searchParams: Promise<Query> };

/** Metadata of this page: title, description and the rest of its head. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { question, seite } = searchFilter(await searchParams);
  const title = [question.typed ? `Suche: ${question.typed}` : "Suche", seite > 1 && `Seite ${seite}`]
    .filter(Boolean)
    .join(", ");
  return {
    title,
    ...(question.typed
      ? { robots: { index: false, follow: true } }
      : { alternates: { canonical: "/suche" } }),
  };
}
