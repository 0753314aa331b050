import { sql } from "drizzle-orm";
import type { RecordSource } from "./records";

/**
 * Every table with something about a portrayed person (B-056). A test finds the tables that refer to a person
 * or a consent and fails when one is missing here.
 */
export function recordsAboutPerson(personId: string): RecordSource[] {
  const consents = sql`(select c.id from consents c where c.person_id = ${personId})`;
  const texts = sql`(
    select rc.revision_id from revision_consents rc where rc.consent_id in ${consents}
    union select rm.revision_id from revision_media rm join media_people mp on mp.media_id = rm.media_id
      where mp.person_id = ${personId})`;
  const posts = sql`(select r.post_id from revisions r where r.id in ${texts})`;
  // A report names its person in words only; the same withdrawal has the same instant.
  const reports = sql`(
    select r.id from reports r where r.kind = 'withdrawal' and (
      exists (select from consent_events e where e.consent_id in ${consents} and e.kind in ('withdrawn', 'narrowed')
        and e.at = r.done_at)
      or exists (select from people p where p.id = ${personId} and position(lower(p.name) in lower(r.person_name)) > 0)))`;
  return [
    { table: "people", title: "Person", where: sql`t.id = ${personId}` },
    { table: "consents", title: "Einwilligungen", where: sql`t.person_id = ${personId}` },
    { table: "consent_events", title: "Verlauf der Einwilligungen", where: sql`t.consent_id in ${consents}` },
    { table: "withdrawal_codes", title: "Widerrufs-Codes", where: sql`t.consent_id in ${consents}` },
    { table: "viewings", title: "Links zum Ansehen und Antworten", where: sql`t.consent_id in ${consents}` },
    { table: "revision_consents", title: "Zustimmung zu Fassungen", where: sql`t.consent_id in ${consents}` },
    { table: "seen_texts", title: "Gesehene Texte", where: sql`t.consent_id in ${consents}` },
    {
      table: "consent_reminders",
      title: "Erinnerungen an den Ablauf",
      where: sql`t.consent_id in ${consents}`,
    },
    {
      table: "takedown_proofs",
      title: "Nachweise des Verschwindens",
      where: sql`t.consent_id in ${consents}`,
    },
    {
      table: "takedown_checks",
      title: "Prüfungen des Verschwindens",
      where: sql`t.proof_id in (select p.id from takedown_proofs p where p.consent_id in ${consents})`,
    },
    { table: "external_uses", title: "Verwendet außerhalb des Portals", where: sql`t.post_id in ${posts}` },
    { table: "removal_tasks", title: "Bitten um Entfernung", where: sql`t.consent_id in ${consents}` },
    { table: "media_people", title: "Markierungen auf Bildern", where: sql`t.person_id = ${personId}` },
    {
      table: "media",
      title: "Bilder",
      where: sql`t.id in (select mp.media_id from media_people mp where mp.person_id = ${personId})
        or t.id in (select rm.media_id from revision_media rm join revision_consents rc on rc.revision_id = rm.revision_id
          where rc.consent_id in ${consents})`,
    },
    {
      table: "posts",
      title: "Beiträge",
      where: sql`t.id in ${posts}`,
      added: sql`jsonb_build_object('address',
        '/jobcenter/' || (select j.slug from jobcenters j where j.id = t.jobcenter_id) || '/' || t.slug)`,
    },
    { table: "revisions", title: "Fassungen der Beiträge", where: sql`t.id in ${texts}` },
    { table: "saved_versions", title: "Frühere Stände der Fassungen", where: sql`t.revision_id in ${texts}` },
    { table: "post_people", title: "Beiträge mit dem Namen", where: sql`t.person_id = ${personId}` },
    { table: "erasures", title: "Löschungen", where: sql`t.person_id = ${personId}` },
    { table: "reports", title: "Gemeldete Widerrufe", where: sql`t.id in ${reports}` },
    { table: "post_hidings", title: "Verborgene Beiträge", where: sql`t.report_id in ${reports}` },
    {
      table: "history",
      title: "Protokoll",
      where: sql`(t.subject_type = 'consent' and t.subject_id in ${consents})
        or (t.subject_type = 'person' and t.subject_id = ${personId})
        or (t.subject_type = 'report' and t.subject_id in ${reports})`,
    },
  ];
}
