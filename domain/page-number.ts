// Lists are read page by page, from page 1 on.

/** How many pages so many entries fill; an empty list has one. */
export function pageCount(total: number, perPage: number): number {
  return Math.max(1, Math.ceil(total / perPage));
}

/** The page that is shown: the wanted one, or the nearest there is. */
export function pageWithin(wanted: number, pages: number): number {
  return Math.min(Math.max(1, wanted), pages);
}
