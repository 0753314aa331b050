// The record of processing (Art. 30 GDPR), from the catalogue of activities and the table of retention.
import type { RecordSection } from "@/domain/record-section";
import { retentions, type RetentionKey } from "@/domain/retention";
import { legalBases, type Activity } from "./activity";
import { otherActivities } from "./other-activities";
import { portrayedActivities } from "./portrayed-activities";

export const activities: Record<string, Activity> = { ...portrayedActivities, ...otherActivities };

/** Tables that say nothing about anybody; every other table belongs to an activity. */
export const tablesWithoutPersons: readonly string[] = [
  "campaigns",
  "aktionswochen",
  "indicators",
  "jobcenter_upkeep",
  "portal_edition",
  "list_page_losses",
];

/** Who answers for the portal, as the operator set it. */
export type Controller = { name: string; address: readonly string[]; email: string; phone: string };

const period = (wanted: RetentionKey) => {
  const { what, kept } = retentions.find(({ key }) => key === wanted)!;
  return `${what}: ${kept}`;
};

/** Who is responsible, and what holds for every activity. */
export function responsible({ name, address, email, phone }: Controller): RecordSection {
  return {
    table: "",
    title: "Verantwortliche",
    rows: [
      {
        controller: [name, ...address, email, phone].join(", "),
        joint_controllers:
          "das Jobcenter, das einen Beitrag schreibt, und der Deutsche Städtetag (Artikel 26 DSGVO)",
        officer: "unter derselben Anschrift mit dem Zusatz „Datenschutz“; beim Jobcenter dessen eigene",
        processors:
          "Betreiber von Server, Speicher und Postausgang (Artikel 28 DSGVO); ihre Namen ergänzt der Betreiber",
        third_countries: "keine Übermittlung; Veröffentlichtes kann weltweit gelesen werden",
      },
    ],
  };
}

/** One section for each activity, after the section about who is responsible (B-015). */
export function processingRecord(controller: Controller): RecordSection[] {
  return [
    responsible(controller),
    ...Object.entries(activities).map(([key, activity]) => ({
      table: key,
      title: activity.name,
      rows: [
        {
          purpose: activity.purpose,
          persons: activity.persons,
          about: activity.about,
          recipients: activity.recipients,
          legal_basis: activity.bases.map((basis) => legalBases[basis]),
          third_countries: "keine",
          period: activity.kept.map(period),
          measures: activity.measures,
        },
      ],
    })),
  ];
}
