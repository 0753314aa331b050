-- What the role behind every public page may reach: these tables, views and functions, and nothing else.
-- Relied on by: portalDb in db/client.ts; tested in db/portal-reader.test.ts.
-- Comes last: whatever was made before is closed to readers until it is named here.

REVOKE ALL ON ALL TABLES IN SCHEMA public FROM portal_reader;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public, indexing FROM PUBLIC, portal_reader;

GRANT USAGE ON SCHEMA public TO portal_reader;
-- Tables in which nothing is secret.
GRANT SELECT ON jobcenters, jobcenter_sites, campaigns, aktionswochen, series, indicators, portal_edition
  TO portal_reader;
GRANT SELECT ON public_posts, public_twins, public_pictures, public_revision_pictures, public_hosts, public_list,
  public_event_dates, public_featured, public_search, public_figures, public_figure_references, portal_freshness
  TO portal_reader;
-- Functions that run with the rights of the owner. None of them takes a row that the reader made up.
GRANT EXECUTE ON FUNCTION post_address(text, text), twin_address(text, text), picture_address(text), is_gone_path(text),
  gone_posts(uuid), gone_posts_about(text, text), list_page_changes(), figure_changes(), report_receipt(text),
  consent_of_code(text),
  search_posts(tsquery, post_kind, text, text, timestamptz, timestamptz, integer, integer), search_corrections(text)
  TO portal_reader;
