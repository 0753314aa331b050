// SQL expressions for the manuscript of the row `p` of `plan`.
import type { PostKind } from "@/domain/post/kind";
import { topicSlugs } from "@/domain/post/topic";
import { filled, oneOf, pick } from "./random";

const paragraph = (from: number) =>
  `(select string_agg(${filled(oneOf("words.sentences", "p.i * 40 + n", 20), "p.i * 40 + n", 21)}, ' ')
    from generate_series(${from}, ${from} - 1 + given.sentences) n)`;
const block = (from: number) =>
  `jsonb_build_object('type', 'paragraph',
    'text', jsonb_build_array(jsonb_build_object('text', ${paragraph(from)})))`;
const heading = (text: string) =>
  `jsonb_build_object('type', 'heading', 'level', 2,
    'text', jsonb_build_array(jsonb_build_object('text', '${text}')))`;

export const title = filled(oneOf("titles", "p.i", 10), "p.i", 11);
export const teaser = filled(oneOf("teasers", "p.i", 14), "p.i", 15);

/** Four paragraphs and two headings: the usual length of a post. */
export const content = `jsonb_build_array(${block(1)}, ${heading("Wie es begann")}, ${block(8)}, ${block(15)},
  ${heading("Wie es weitergeht")}, ${block(22)})`;

export const startsAt = `case when p.is_coming
  then (today + 9 + (p.i / 2 % 5)::int)::timestamptz + interval '9 hours'
  else p.at + interval '20 days' end`;

const utc = (instant: string) => `to_char(${instant}, 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const built: Record<PostKind, string> = {
  success_story: `jsonb_build_object('perspective', 'client', 'contact', contact)`,
  veranstaltung: `jsonb_build_object(
    'form', (array['tag_der_offenen_tuer','messe','workshop','beratung_unterwegs'])[1 + ${pick("p.i", 7, 4)}],
    'startsAt', ${utc(`(${startsAt}) at time zone 'UTC'`)},
    'endsAt', ${utc(`(${startsAt}) at time zone 'UTC' + interval '3 hours'`)},
    'isAllDay', false, 'moreDates', '[]'::jsonb,
    'places', jsonb_build_array(jsonb_build_object(
      'name', 'Rathaus', 'street', 'Marktplatz 1', 'postalCode', '', 'city', p.seat, 'access', '')),
    'isBarrierFree', p.i % 3 = 0, 'isFree', true, 'needsNoRegistration', p.i % 4 = 0,
    'isByInvitation', false, 'registration', '', 'partners', '', 'cancelledBecause', '',
    'isCancelled', false, 'isMoved', false, 'movedFrom', '', 'movedBecause', '', 'contact', contact)`,
  press_release: `jsonb_build_object(
    'number', '', 'date', p.at::date, 'place', p.seat, 'contact', contact)`,
  project: `jsonb_build_object(
    'startedOn', p.at::date, 'endedOn', '', 'partners', '', 'funding', '', 'contact', contact)`,
  article: `jsonb_build_object('contact', contact)`,
};
/** The details of each kind. */
export const details = `case p.kind
  ${Object.entries(built)
    .map(([kind, object]) => `when '${kind}' then ${object}`)
    .join("\n  ")} end`;

export const topics = `array(
  select distinct topic from unnest(array[${oneOf("topics", "p.i", 4)}, ${oneOf("topics", "p.i", 5)}]) topic
  order by 1)`;
export const allTopics = `select array[${topicSlugs.map((topic) => `'${topic}'`).join()}] as topics`;
