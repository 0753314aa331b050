/**
 * Fills an empty database with so many posts as years of work would leave: of all kinds, topics, Länder and
 * years, some with people who agreed, some withdrawn, planned or taken off. The same numbers give the same
 * posts on the same day. What does not grow with an archive (the queue, the coming Aktionswoche's first page)
 * is there at every size.
 */
import pg from "pg";
import type { PostKind } from "@/domain/post/kind";
import { topicSlugs } from "@/domain/post/topic";
import { contact, occupations, sentences, teasers, titles } from "./words";

const tables = [
  "posts",
  "revisions",
  "revision_consents",
  "revision_media",
  "consent_events",
  "consents",
  "post_hosts",
  "search_entries",
];
/** A number from 0 to n - 1 for row i, different for each question. */
const pick = (i: string, question: number, n: number | string) =>
  `((hashint8extended(${i}, ${question}) & 2147483647) % (${n}))::int`;
/** The same words give the same id. */
export const id = (words: string) =>
  `(overlay(overlay(md5(${words}) placing '4' from 13 for 1) placing 'a' from 17 for 1))::uuid`;
const oneOf = (list: string, i: string, question: number) =>
  `${list}[1 + ${pick(i, question, `cardinality(${list})`)}]`;
const said = (template: string, i: string, question: number) =>
  `replace(replace(replace(${template}, '%o', p.seat), '%b', ${oneOf("occupations", i, question + 1)}), '%z', (2 + ${pick(i, question + 2, 90)})::text)`;

export type WorldWishes = {
  /** Connections that sort texts into the search at the same time. */
  workers?: number;
  /** Paragraphs of one sentence, where only the number of rows matters. */
  isTerse?: boolean;
  /** So many are there already. */
  after?: number;
};

/**
 * `posts`: how many there are altogether, in the database at `url`. Needs the master data, and the tables of
 * posts still empty.
 */
export async function fillWorld(
  url: string,
  posts: number,
  { workers = 1, isTerse = false, after = 0 }: WorldWishes = {},
): Promise<void> {
  const clients = await Promise.all(
    Array.from({ length: workers }, async () => {
      const client = new pg.Client({ connectionString: url, options: "-c statement_timeout=0" });
      await client.connect();
      return client;
    }),
  );
  const [client] = clients as [pg.Client];
  for (const name of tables) await client.query(`alter table ${name} disable trigger user`);
  await client.query("begin");
  await client.query(
    "create temporary table words on commit drop as select $1::text[] as titles, $2::text[] as teasers, $3::text[] as sentences, $4::text[] as occupations, $5::jsonb as contact",
    [titles, teasers, sentences, occupations, contact],
  );
  await client.query(
    "create temporary table given on commit drop as select $1::int as first, $1 + $2::int - 1 as last, $2 as posts, $3::int as sentences, (now() at time zone 'Europe/Berlin')::date as today",
    [after + 1, posts, isTerse ? 1 : 7],
  );
  for (const statement of [plan, ...people, ...texts, ...kept]) await client.query(statement);
  await client.query("commit");
  await client.query("analyze");
  await Promise.all(clients.map((one, index) => one.query(searched(index, workers))));
  await client.query(vocabulary);
  for (const name of tables) await client.query(`alter table ${name} enable trigger user`);
  await client.query("vacuum analyze");
  await Promise.all(clients.map((one) => one.end()));
}

/** Who, which kind, when and in which state, before a word is written. */
const plan = `create temporary table plan on commit drop as
  with homes as (select array_agg(id order by slug) as ids, array_agg(slug order by slug) as slugs, array_agg(seat order by slug) as seats from jobcenters),
  numbered as (select i, (now() - interval '1 hour' - (given.last - i) * (interval '12 years' / given.posts))::timestamptz(3) as at,
      -- A twenty-fifth of all at one Jobcenter, so that a large house is measured and not an average one.
      case when i % 25 = 0 then (select array_position(slugs, 'emsland') from homes) else 1 + ${pick("i", 1, 104)} end as home,
      (array['success_story','veranstaltung','press_release','article','project','success_story','veranstaltung','press_release','article','success_story'])[1 + ${pick("i", 2, 10)}]::post_kind as kind,
      -- The latest of every size are in the coming week and in the queue.
      i > given.last - 160 and i % 2 = 0 or i % 100 = 1 as is_coming,
      i > given.last - 160 and i % 2 = 1 as is_waiting
    from given, generate_series(given.first, given.last) i)
  select i, at, ids[home] as jobcenter_id, seats[home] as seat, case when is_coming then 'veranstaltung' else kind end as kind, is_coming,
    ${id(`'post ' || i`)} as id, ${id(`'revision ' || i`)} as revision_id, ${id(`'consent ' || i`)} as consent_id, md5('text ' || i) as hash,
    case when is_coming then 'public' when is_waiting then 'waiting' when i % 50 = 7 then 'off' when i % 200 = 9 then 'planned' when i % 200 = 11 then 'draft' when i % 97 = 5 then 'withdrawn' else 'public' end as state,
    not is_coming and kind = 'success_story' and ${pick("i", 3, 5)} > 0 as has_person
  from numbered, homes`;

const people = [
  `insert into accounts (id, email, name, role, jobcenter_id, password_hash) select ${id(`'editor ' || slug`)}, 'redaktion@' || slug || '.example', 'Redaktion Beispiel', 'editor', id, '-' from jobcenters on conflict do nothing`,
  `insert into accounts (id, email, name, role, password_hash) values (${id(`'moderator'`)}, 'moderation@landkreistag.example', 'Moderation Beispiel', 'moderator', '-') on conflict do nothing`,
  `insert into aktionswochen (campaign_id, slug, title, starts_on, ends_on) select c.id, 'kommende', 'Kommende Aktionswoche', today + 9, today + 13 from campaigns c, given on conflict do nothing`,
  `insert into series (id, slug, title) select ${id(`'series ' || n`)}, 'reihe-' || n, 'Reihe ' || n from generate_series(1, 40) n on conflict do nothing`,
  `insert into media (id, jobcenter_id, key, file_name, sha256, width, height, widths, bytes, alt_text, credit)
    select ${id(`'media ' || j.slug || n`)}, j.id, md5('key ' || j.slug || n), 'werkstatt.jpg', md5('file ' || j.slug || n), 1920, 1200, '[320, 640, 960, 1280, 1920]', 420000, 'Eine Werkbank mit Schraubstock.', 'Foto: Landkreis'
    from jobcenters j, generate_series(0, 19) n on conflict do nothing`,
];

/** Four paragraphs under two headings, as long as posts are. */
const paragraph = (from: number) =>
  `(select string_agg(${said(oneOf("words.sentences", "p.i * 40 + n", 20), "p.i * 40 + n", 21)}, ' ') from generate_series(${from}, ${from} - 1 + given.sentences) n)`;
const block = (from: number) =>
  `jsonb_build_object('type', 'paragraph', 'text', jsonb_build_array(jsonb_build_object('text', ${paragraph(from)})))`;
const heading = (text: string) =>
  `jsonb_build_object('type', 'heading', 'level', 2, 'text', jsonb_build_array(jsonb_build_object('text', '${text}')))`;
const startsAt = `case when p.is_coming then (today + 9 + (p.i / 2 % 5)::int)::timestamptz + interval '9 hours' else p.at + interval '20 days' end`;
const details: Record<PostKind, string> = {
  success_story: `jsonb_build_object('perspective', 'client', 'contact', contact)`,
  veranstaltung: `jsonb_build_object('form', (array['tag_der_offenen_tuer','messe','workshop','beratung_unterwegs'])[1 + ${pick("p.i", 7, 4)}],
    'startsAt', to_char((${startsAt}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'endsAt', to_char((${startsAt}) at time zone 'UTC' + interval '3 hours', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'isAllDay', false, 'moreDates', '[]'::jsonb,
    'places', jsonb_build_array(jsonb_build_object('name', 'Rathaus', 'street', 'Marktplatz 1', 'postalCode', '', 'city', p.seat, 'access', '')),
    'isBarrierFree', p.i % 3 = 0, 'isFree', true, 'needsNoRegistration', p.i % 4 = 0, 'isByInvitation', false, 'registration', '', 'partners', '', 'cancelledBecause', '', 'isCancelled', false, 'isMoved', false, 'movedFrom', '', 'movedBecause', '', 'contact', contact)`,
  press_release: `jsonb_build_object('number', '', 'date', p.at::date, 'place', p.seat, 'contact', contact)`,
  project: `jsonb_build_object('startedOn', p.at::date, 'endedOn', '', 'partners', '', 'funding', '', 'contact', contact)`,
  article: `jsonb_build_object('contact', contact)`,
};
const detailsOfKind = `case p.kind ${Object.entries(details)
  .map(([kind, built]) => `when '${kind}' then ${built}`)
  .join(" ")} end`;

const texts = [
  `insert into posts (id, kind, jobcenter_id, slug, created_by, created_at) select p.id, p.kind, jobcenter_id, 'beitrag-' || i, ${id(`'editor ' || j.slug`)}, at - interval '3 days' from plan p join jobcenters j on j.id = p.jobcenter_id`,
  `insert into post_slugs (jobcenter_id, slug, post_id) select jobcenter_id, 'beitrag-' || i, id from plan`,
  `insert into revisions (id, post_id, number, state, title, teaser, content, details, topics, pillar, lead_picture, aktionswoche_id, series_id, series_part, shows_no_person, starts_at, ends_at, content_hash,
      created_by, created_at, saved_by, saved_at, submitted_by, submitted_at, approved_by, approved_at)
    select revision_id, p.id, 1, (case p.state when 'draft' then 'draft' when 'waiting' then 'submitted' else 'approved' end)::revision_state,
      ${said(oneOf("titles", "p.i", 10), "p.i", 11)}, ${said(oneOf("teasers", "p.i", 14), "p.i", 15)},
      jsonb_build_array(${block(1)}, ${heading("Wie es begann")}, ${block(8)}, ${block(15)}, ${heading("Wie es weitergeht")}, ${block(22)}), ${detailsOfKind},
      array(select distinct topic from unnest(array[${oneOf("topics", "p.i", 4)}, ${oneOf("topics", "p.i", 5)}]) topic order by 1), (array['stark','sozial','vorort'])[1 + ${pick("p.i", 6, 3)}]::pillar,
      case when ${pick("p.i", 8, 5)} > 1 then jsonb_build_object('mediaId', ${id(`'media ' || j.slug || (p.i % 20)`)}, 'altText', 'Eine Werkbank mit Schraubstock.', 'decorative', false, 'caption', '', 'credit', 'Foto: Landkreis') end,
      case when p.is_coming then (select id from aktionswochen where slug = 'kommende') when p.kind = 'veranstaltung' and p.i % 3 = 0 then (select id from aktionswochen where slug = (array['2019','2022'])[1 + (p.i / 3 % 2)::int]) end,
      case when p.i % 20 = 3 then ${id(`'series ' || (1 + p.i / 20 % 40)`)} end, case when p.i % 20 = 3 then 1 + p.i / 800 % 900 end, not has_person,
      case when p.kind = 'veranstaltung' then ${startsAt} end, case when p.kind = 'veranstaltung' then ${startsAt} + interval '3 hours' end, hash,
      ${id(`'editor ' || j.slug`)}, p.at - interval '3 days', ${id(`'editor ' || j.slug`)}, p.at - interval '2 days',
      case when p.state <> 'draft' then ${id(`'editor ' || j.slug`)} end, case when p.state <> 'draft' then p.at - interval '1 day' end,
      case when p.state not in ('draft', 'waiting') then ${id(`'moderator'`)} end, case when p.state not in ('draft', 'waiting') then p.at end
    from plan p join jobcenters j on j.id = p.jobcenter_id, words, given,
      (select array[${topicSlugs.map((topic) => `'${topic}'`).join()}] as topics) known`,
  `insert into revision_media (revision_id, media_id) select id, (lead_picture->>'mediaId')::uuid from revisions where lead_picture is not null on conflict do nothing`,
  `insert into consents (id, jobcenter_id, name_form, public_name, channels, form, given_on, valid_until, informed_on, voluntariness_explained_on, collected_by, wording_hash, evidence_key, evidence_sha256, evidence_type)
    select consent_id, jobcenter_id, 'first_name', 'Person ' || i, case when i % 9 = 0 then '{portal,pdf}' else '{portal,feeds,pdf,press,social}' end::consent_channel[], 'written', at::date - 5, today + 30 + ${pick("i", 9, 2000)}, at::date - 5, at::date - 5, 'Öffentlichkeitsarbeit', hash, 'evidence/' || i, hash, 'application/pdf'
    from plan, given where has_person`,
  `insert into consent_events (consent_id, kind, at) select consent_id, 'given', at - interval '5 days' from plan where has_person`,
  `insert into consent_events (consent_id, kind, at, received_via) select consent_id, 'withdrawn', at + interval '10 days', 'phone' from plan where has_person and state = 'withdrawn' and at < now() - interval '10 days'`,
  `insert into revision_consents (revision_id, consent_id, confirmed_hash, confirmed_on) select revision_id, consent_id, hash, at::date - 4 from plan where has_person`,
  `update posts set public_revision_id = p.revision_id, public_from = p.at, first_public_at = p.at from plan p where posts.id = p.id and p.state in ('public', 'withdrawn')`,
  `update posts set next_revision_id = p.revision_id, next_from = now() + p.i % 60 * interval '1 day' + interval '2 hours', first_public_at = now() + p.i % 60 * interval '1 day' + interval '2 hours' from plan p where posts.id = p.id and p.state = 'planned'`,
  `update posts set first_public_at = p.at, unpublished_at = least(now(), p.at + interval '90 days'), unpublished_because = 'Überholt' from plan p where posts.id = p.id and p.state = 'off'`,
  `insert into post_hosts (post_id, jobcenter_id, accepted_at) select p.id, j.id, p.at from plan p join lateral (select id from jobcenters where id <> p.jobcenter_id order by slug offset ${pick("p.i", 12, 100)} limit 1) j on true where p.kind = 'veranstaltung' and p.i % 10 < 2`,
  `insert into history (at, actor_role, action, subject_type, subject_id, jobcenter_id) select at + step * interval '1 minute', 'editor', 'post.save', 'post', id, jobcenter_id from plan, generate_series(1, 3) step`,
  `insert into mails (account_id, letter, facts, created_at, next_try_at, tries, sent_at) select ${id(`'moderator'`)}, 'post_approved', jsonb_build_object('postId', id), at, at, 1, at from plan`,
];

/** What triggers would have kept, row by row. */
const kept = [
  "insert into list_entries select * from list_sources on conflict do nothing",
  "insert into list_dates select * from list_date_sources s where not exists (select from list_dates d where d.post_id = s.post_id)",
  "insert into desk_entries select * from desk_sources on conflict do nothing",
  `insert into place_losses (place, key, at) select place, key, max(p.unpublished_at) from posts p join revisions r on r.post_id = p.id cross join lateral places_of(p.id, r.id)
    where p.unpublished_at is not null group by place, key on conflict (place, key) do update set at = greatest(place_losses.at, excluded.at)`,
];
const searched = (
  part: number,
  parts: number,
) => `insert into search_entries (revision_id, post_id, title, teaser, about, body, marks, published_at)
  select revision_id, post_id, title, teaser, about, body, marks, published_at from search_sources join search_marks using (post_id) where hashtext(post_id::text) & 1023 between ${Math.floor((part * 1024) / parts)} and ${Math.floor(((part + 1) * 1024) / parts) - 1} on conflict do nothing`;
/** Counted in the first two thousand: the others say the same words. */
const vocabulary = `insert into search_vocabulary (word, shown, entries) select w.word, min(w.shown), count(*)
  from (select * from search_entries limit 2000) e cross join lateral search_vocabulary_of(concat_ws(' ', e.title, e.teaser, e.about, e.body)) w group by w.word on conflict do nothing`;
