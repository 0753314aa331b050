import { id, pick } from "./random";

const scheduledFor = `now() + p.i % 60 * interval '1 day' + interval '2 hours'`;

/** Publishes, schedules and removes posts, and adds co-hosts, history and mails. */
export const publication = [
  `update posts set public_revision_id = p.revision_id, public_from = p.at, first_public_at = p.at
    from plan p where posts.id = p.id and p.state in ('public', 'withdrawn')`,
  `update posts set next_revision_id = p.revision_id, next_from = ${scheduledFor},
      first_public_at = ${scheduledFor}
    from plan p where posts.id = p.id and p.state = 'planned'`,
  `update posts set first_public_at = p.at, unpublished_at = least(now(), p.at + interval '90 days'),
      unpublished_because = 'Überholt'
    from plan p where posts.id = p.id and p.state = 'off'`,
  `insert into post_hosts (post_id, jobcenter_id, accepted_at)
    select p.id, j.id, p.at from plan p
    join lateral (
      select id from jobcenters where id <> p.jobcenter_id
      order by slug offset ${pick("p.i", 12, 100)} limit 1
    ) j on true
    where p.kind = 'veranstaltung' and p.i % 10 < 2`,
  `insert into history (at, actor_role, action, subject_type, subject_id, jobcenter_id)
    select at + step * interval '1 minute', 'editor', 'post.save', 'post', id, jobcenter_id
    from plan, generate_series(1, 3) step`,
  `insert into mails (account_id, letter, facts, created_at, next_try_at, tries, sent_at)
    select ${id(`'moderator'`)}, 'post_approved', jsonb_build_object('postId', id), at, at, 1, at from plan`,
];
