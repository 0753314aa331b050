// The page of a list by kind.
import type { ReactNode } from "react";
import type { PostSummary } from "@/domain/post/shown-post";
import { type ListFilter, listAddress } from "@/domain/post/list-filter";
import type { UnknownFilter } from "@/domain/post/unknown-filter";
import { PageHead } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { ListFilterForm } from "./list-filter";
import { type CountWords, PostList } from "./post-list";
import { UnknownFilterNotice } from "./unknown-filter-notice";

type Props = {
  path: "/geschichten" | "/presse" | "/projekte";
  title: string;
  list: { posts: PostSummary[]; total: number; page: number; pages: number };
  filter: ListFilter;
  unknown: UnknownFilter[];
  jobcenters: { slug: string; name: string; bundesland: string }[];
  look: "cards" | "rows";
  counted: CountWords;
  children: ReactNode;
};

export function PostListPage({
  path,
  title,
  list,
  filter,
  unknown,
  jobcenters,
  look,
  counted,
  children,
}: Props) {
  return (
    <PortalPage section={path}>
      <div className="wrap">
        <PageHead title={title}>{children}</PageHead>
        <ListFilterForm path={path} filter={filter} jobcenters={jobcenters} />
        <UnknownFilterNotice unknown={unknown} />
        <PostList
          {...list}
          path={path}
          look={look}
          counted={counted}
          isFiltered={isFiltered(filter)}
          href={(page) => listAddress(path, filter, page)}
        />
      </div>
    </PortalPage>
  );
}

export function isFiltered({ land, thema, jobcenter }: ListFilter): boolean {
  return Boolean(land || thema || jobcenter);
}

/**
 * Title of a list; later pages carry their number, filtered lists are not indexed twice. `address`: of the
 * list, absolute.
 */
export function listPageMetadata(title: string, filter: ListFilter, address: string) {
  const named = [title, filter.land, filter.seite > 1 && `Seite ${filter.seite}`].filter(Boolean).join(", ");
  if (isFiltered(filter)) return { title: named, robots: { index: false, follow: true } };
  return {
    title: named,
    alternates: { canonical: filter.seite > 1 ? `${address}?seite=${filter.seite}` : address },
  };
}
