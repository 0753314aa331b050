// What readers told the desk of the demo, in every state. Nobody real wrote any of it.
import { aReport } from "@/db/factories/report";
import type { Store } from "@/db/factories/store";
import { accounts } from "@/db/schema";
import { eq } from "drizzle-orm";
import { known, type World } from "./world";

const dayInMs = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * dayInMs);

/**
 * Reports at Emsland and at the Landkreistag; the lead of Emsland and the moderation are appointed for
 * barriers.
 */
export async function addReports(store: Store, world: World): Promise<void> {
  const jobcenterId = known(world.jobcenters, "emsland").id;
  const { id: editorId } = known(world.editors, "emsland");
  for (const email of ["leitung@emsland.example", "moderation@landkreistag.example"]) {
    await store.update(accounts).set({ isAccessibilityContact: true }).where(eq(accounts.email, email));
  }
  await aReport(store, {
    jobcenterId,
    page: "/jobcenter/emsland",
    message: "Die Sprechstunde in Papenburg ist laut Aushang jetzt donnerstags, nicht mittwochs.",
    receivedAt: ago(2),
  });
  await aReport(store, {
    jobcenterId,
    page: "/jobcenter/emsland",
    message: "Der Link zu Ihrer eigenen Website führte bei mir ins Leere.",
    email: "leserin@beispiel.example",
    receivedAt: ago(9),
    state: "answered",
    answer: "Vielen Dank. Der Link stimmt jetzt wieder.",
    answeredAt: ago(7),
    handledBy: editorId,
  });
  await aReport(store, {
    kind: "barrier",
    jobcenterId,
    page: "/jobcenter/emsland",
    message: "Mein Vorleseprogramm liest bei der Zahl nur den Wert, nicht den Stand.",
    email: "leser@beispiel.example",
    receivedAt: ago(21),
    state: "in_progress",
    handledBy: editorId,
  });
  await aReport(store, {
    kind: "barrier",
    page: "/jobcenter",
    message: "Auf der Karte finde ich mein Jobcenter mit der Tastatur nur sehr langsam.",
    receivedAt: ago(4),
  });
  await aReport(store, {
    page: "/",
    message: "Auf der Startseite steht zweimal dieselbe Meldung.",
    receivedAt: ago(16),
  });
}
