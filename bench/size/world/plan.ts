import { id, pick } from "./random";

/** Temporary tables with the texts and the numbers that the other statements read. */
export const settings = {
  words: `create temporary table words on commit drop as
    select $1::text[] as titles, $2::text[] as teasers, $3::text[] as sentences,
      $4::text[] as occupations, $5::jsonb as contact`,
  given: `create temporary table given on commit drop as
    select $1::int as first, $1 + $2::int - 1 as last, $2 as posts, $3::int as sentences,
      (now() at time zone 'Europe/Berlin')::date as today`,
};

/** One row per post: Jobcenter, kind, time and state, before any text is written. */
export const plan = `create temporary table plan on commit drop as
  with homes as (
    select array_agg(id order by slug) as ids, array_agg(slug order by slug) as slugs,
      array_agg(seat order by slug) as seats
    from jobcenters
  ),
  numbered as (
    select i,
      (now() - interval '1 hour'
        - (given.last - i) * (interval '12 years' / given.posts))::timestamptz(3) as at,
      -- One post in 25 belongs to the same Jobcenter, so that a large Jobcenter is measured.
      case when i % 25 = 0 then (select array_position(slugs, 'emsland') from homes)
        else 1 + ${pick("i", 1, 104)} end as home,
      (array['success_story','veranstaltung','press_release','article','project','success_story',
        'veranstaltung','press_release','article','success_story']
      )[1 + ${pick("i", 2, 10)}]::post_kind as kind,
      -- At every size the latest posts are in the coming week and in the review queue.
      i > given.last - 160 and i % 2 = 0 or i % 100 = 1 as is_coming,
      i > given.last - 160 and i % 2 = 1 as is_waiting
    from given, generate_series(given.first, given.last) i
  )
  select i, at, ids[home] as jobcenter_id, seats[home] as seat,
    case when is_coming then 'veranstaltung' else kind end as kind, is_coming,
    ${id(`'post ' || i`)} as id, ${id(`'revision ' || i`)} as revision_id,
    ${id(`'consent ' || i`)} as consent_id, md5('text ' || i) as hash,
    case when is_coming then 'public' when is_waiting then 'waiting' when i % 50 = 7 then 'off'
      when i % 200 = 9 then 'planned' when i % 200 = 11 then 'draft' when i % 97 = 5 then 'withdrawn'
      else 'public' end as state,
    not is_coming and kind = 'success_story' and ${pick("i", 3, 5)} > 0 as has_person
  from numbered, homes`;
