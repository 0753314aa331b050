import type { ComponentProps } from "react";
import { type ListFilter, listAddress } from "@/domain/post/list-filter";
import { ListFilterForm } from "./list-filter";
import { PostList } from "./post-list";
import { isFiltered } from "./post-list-page";
import { UnknownFilterNotice } from "./unknown-filter-notice";

type Props = Pick<ComponentProps<typeof ListFilterForm>, "jobcenters"> &
  ComponentProps<typeof UnknownFilterNotice> & {
    list: Pick<ComponentProps<typeof PostList>, "posts" | "page" | "pages" | "total">;
    path: string;
    /** Without the Land itself, which the address says already. */
    filter: ListFilter;
  };

/** The posts of one Land, to be narrowed by topic and Jobcenter. */
export function LandPosts({ list, path, filter, jobcenters, unknown }: Props) {
  return (
    <section aria-labelledby="beitraege">
      <h2 id="beitraege" className="mb-5 text-section">
        Geschichten und Meldungen
      </h2>
      <ListFilterForm path={path} filter={filter} jobcenters={jobcenters} without="land" />
      <UnknownFilterNotice unknown={unknown} />
      <PostList
        {...list}
        path={path}
        look="column"
        level={3}
        isFiltered={isFiltered(filter)}
        href={(page) => listAddress(path, filter, page)}
      />
    </section>
  );
}
