/** Fills the tables that triggers normally maintain row by row. */
export const derived = [
  "insert into list_entries select * from list_sources on conflict do nothing",
  `insert into list_dates select * from list_date_sources s
    where not exists (select from list_dates d where d.post_id = s.post_id)`,
  "insert into desk_entries select * from desk_sources on conflict do nothing",
  `insert into list_page_losses (page, key, at)
    select page, key, max(p.unpublished_at)
    from posts p join revisions r on r.post_id = p.id cross join lateral list_pages_of(p.id, r.id)
    where p.unpublished_at is not null group by page, key
    on conflict (page, key) do update set at = greatest(list_page_losses.at, excluded.at)`,
];

/** Fills one of several equal parts of the search index. */
export const searchEntries = (part: number, parts: number) =>
  `insert into search_entries (revision_id, post_id, title, teaser, about, body, marks, published_at)
    select revision_id, post_id, title, teaser, about, body, marks, published_at
    from search_sources join search_marks using (post_id)
    where hashtext(post_id::text) & 1023
      between ${Math.floor((part * 1024) / parts)} and ${Math.floor(((part + 1) * 1024) / parts) - 1}
    on conflict do nothing`;

/** Counts the words of two thousand entries; the others contain the same words. */
export const vocabulary = `insert into search_vocabulary (word, shown, entries)
  select w.word, min(w.shown), count(*)
  from (select * from search_entries limit 2000) e
  cross join lateral search_vocabulary_of(concat_ws(' ', e.title, e.teaser, e.about, e.body)) w
  group by w.word on conflict do nothing`;
