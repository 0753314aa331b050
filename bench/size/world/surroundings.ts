import { id } from "./random";

/** What posts refer to: accounts, an Aktionswoche, series and pictures. */
export const surroundings = [
  `insert into accounts (id, email, name, role, jobcenter_id, password_hash)
    select ${id(`'editor ' || slug`)}, 'redaktion@' || slug || '.example', 'Redaktion Beispiel',
      'editor', id, '-'
    from jobcenters on conflict do nothing`,
  `insert into accounts (id, email, name, role, password_hash)
    values (${id(`'moderator'`)}, 'moderation@landkreistag.example', 'Moderation Beispiel', 'moderator', '-')
    on conflict do nothing`,
  `insert into aktionswochen (campaign_id, slug, title, starts_on, ends_on)
    select c.id, 'kommende', 'Kommende Aktionswoche', today + 9, today + 13
    from campaigns c, given on conflict do nothing`,
  `insert into series (id, slug, title)
    select ${id(`'series ' || n`)}, 'reihe-' || n, 'Reihe ' || n
    from generate_series(1, 40) n on conflict do nothing`,
  `insert into media (id, jobcenter_id, key, file_name, sha256, width, height, widths, bytes,
      alt_text, credit)
    select ${id(`'media ' || j.slug || n`)}, j.id, md5('key ' || j.slug || n), 'werkstatt.jpg',
      md5('file ' || j.slug || n), 1920, 1200, '[320, 640, 960, 1280, 1920]', 420000,
      'Eine Werkbank mit Schraubstock.', 'Foto: Landkreis'
    from jobcenters j, generate_series(0, 19) n on conflict do nothing`,
];
