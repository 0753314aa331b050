-- Posts that never appeared and of which no text is in review or approved, with the moment of the last work on them
-- (B-055, docs/decisions/0088). What was erased after a withdrawal stays, because it is the proof.
-- Used by: commands/post/erase-left-drafts, commands/mail/step/about-draft, queries/desk/retention-state.
CREATE OR REPLACE VIEW left_drafts AS
  SELECT p.id, p.jobcenter_id, p.leaving_told_at AS told_at, (
      SELECT max(greatest(r.saved_at, r.submitted_at, r.sent_back_at)) FROM revisions r WHERE r.post_id = p.id
    ) AS left_since
  FROM posts p
  WHERE p.first_public_at IS NULL AND p.public_revision_id IS NULL AND p.next_revision_id IS NULL
    AND NOT EXISTS (
      SELECT FROM revisions r
      WHERE r.post_id = p.id AND (r.state IN ('submitted', 'approved') OR r.erased_at IS NOT NULL)
    )
    AND NOT EXISTS (SELECT FROM posts twin WHERE twin.twin_of = p.id)
    AND NOT EXISTS (SELECT FROM external_uses u WHERE u.post_id = p.id)
    AND NOT EXISTS (SELECT FROM post_hidings h WHERE h.post_id = p.id);
