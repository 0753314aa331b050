// What the tests of Aktionswochen prepare.
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { aktionswochen } from "@/db/schema";

/** The form of an Aktionswoche as somebody filled it in; days as ISO dates. */
export const weekInput = (slug: string, startsOn: string, endsOn: string) => ({
  title: `Aktionswoche ${slug}`,
  slug,
  startsOn,
  endsOn,
  leitgedanke: "Türen auf",
  introduction: "",
});

export async function storedWeek(id: string) {
  const [week] = await db.select().from(aktionswochen).where(eq(aktionswochen.id, id));
  return week!;
}
