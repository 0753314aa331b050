import { allTopics, content, details, startsAt, teaser, title, topics } from "./manuscript";
import { id, pick } from "./random";

const editor = id(`'editor ' || j.slug`);
const moderator = id(`'moderator'`);
const isSubmitted = `p.state <> 'draft'`;
const isApproved = `p.state not in ('draft', 'waiting')`;

const leadPicture = `case when ${pick("p.i", 8, 5)} > 1 then jsonb_build_object(
  'mediaId', ${id(`'media ' || j.slug || (p.i % 20)`)}, 'altText', 'Eine Werkbank mit Schraubstock.',
  'decorative', false, 'caption', '', 'credit', 'Foto: Landkreis') end`;
const aktionswoche = `case
  when p.is_coming then (select id from aktionswochen where slug = 'kommende')
  when p.kind = 'veranstaltung' and p.i % 3 = 0
    then (select id from aktionswochen where slug = (array['2019','2022'])[1 + (p.i / 3 % 2)::int]) end`;

/** Posts with one revision, their pictures and their consents. */
export const posts = [
  `insert into posts (id, kind, jobcenter_id, slug, created_by, created_at)
    select p.id, p.kind, jobcenter_id, 'beitrag-' || i, ${editor}, at - interval '3 days'
    from plan p join jobcenters j on j.id = p.jobcenter_id`,
  `insert into post_slugs (jobcenter_id, slug, post_id) select jobcenter_id, 'beitrag-' || i, id from plan`,
  `insert into revisions (id, post_id, number, state, title, teaser, content, details, topics, pillar,
      lead_picture, aktionswoche_id, series_id, series_part, shows_no_person, starts_at, ends_at,
      content_hash, created_by, created_at, saved_by, saved_at, submitted_by, submitted_at,
      approved_by, approved_at)
    select revision_id, p.id, 1,
      (case p.state when 'draft' then 'draft' when 'waiting' then 'submitted'
        else 'approved' end)::revision_state,
      ${title}, ${teaser}, ${content}, ${details}, ${topics},
      (array['stark','sozial','vorort'])[1 + ${pick("p.i", 6, 3)}]::pillar,
      ${leadPicture},
      ${aktionswoche},
      case when p.i % 20 = 3 then ${id(`'series ' || (1 + p.i / 20 % 40)`)} end,
      case when p.i % 20 = 3 then 1 + p.i / 800 % 900 end, not has_person,
      case when p.kind = 'veranstaltung' then ${startsAt} end,
      case when p.kind = 'veranstaltung' then ${startsAt} + interval '3 hours' end, hash,
      ${editor}, p.at - interval '3 days', ${editor}, p.at - interval '2 days',
      case when ${isSubmitted} then ${editor} end, case when ${isSubmitted} then p.at - interval '1 day' end,
      case when ${isApproved} then ${moderator} end, case when ${isApproved} then p.at end
    from plan p join jobcenters j on j.id = p.jobcenter_id, words, given, (${allTopics}) known`,
  `insert into revision_media (revision_id, media_id, focal_x, focal_y)
    select r.id, m.id, m.focal_x, m.focal_y
    from revisions r join media m on m.id = (r.lead_picture->>'mediaId')::uuid
    on conflict do nothing`,
  `insert into people (id, jobcenter_id, name)
    select consent_id, jobcenter_id, 'Person ' || i from plan where has_person`,
  `insert into consents (id, jobcenter_id, person_id, name_form, public_name, channels, form, given_on, valid_until,
      informed_on, voluntariness_explained_on, collected_by, wording_hash, evidence_key, evidence_sha256,
      evidence_type)
    select consent_id, jobcenter_id, consent_id, 'first_name', 'Person ' || i,
      case when i % 9 = 0 then '{portal,pdf}' else '{portal,feeds,pdf,press,social}' end::consent_channel[],
      'written', at::date - 15, today + 30 + ${pick("i", 9, 2000)}, at::date - 15, at::date - 15,
      'Öffentlichkeitsarbeit', hash, 'evidence/' || i, hash, 'application/pdf'
    from plan, given where has_person`,
  `insert into consent_events (consent_id, kind, at)
    select consent_id, 'given', at - interval '15 days' from plan where has_person`,
  `insert into consent_events (consent_id, kind, at, received_via)
    select consent_id, 'withdrawn', at + interval '10 days', 'phone' from plan
    where has_person and state = 'withdrawn' and at < now() - interval '10 days'`,
  `insert into revision_consents (revision_id, consent_id, confirmed_hash, confirmed_on)
    select revision_id, consent_id, hash, at::date - 4 from plan where has_person`,
];
