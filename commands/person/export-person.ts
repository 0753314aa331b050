import { eq } from "drizzle-orm";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { readRecords } from "@/db/records";
import { recordsAboutPerson } from "@/db/records-about-person";
import { people } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { NotAllowed } from "@/domain/refusals";
import type { RecordExport } from "@/domain/record-section";

/**
 * Everything that is stored about a portrayed person, for an answer to Art. 15 GDPR (B-056), and records who
 * asked for it (B-057). Pictures and evidence are listed, not contained. Throws NotAllowed.
 */
export async function exportPerson(actor: Person, personId: string): Promise<RecordExport> {
  return db.transaction(
    async (tx) => {
      const [person] = await tx.select().from(people).where(eq(people.id, personId));
      if (!person) throw new NotAllowed("person.export");
      authorise(actor, "person.export", person);
      const { jobcenterId } = person;
      const sections = await readRecords(tx, recordsAboutPerson(personId));
      await recordHistory(tx, actor, "person.export", { type: "person", id: personId, jobcenterId });
      return { about: person.name, exportedAt: new Date().toISOString(), sections };
    },
    { isolationLevel: "repeatable read" },
  );
}
