import { inArray, or, eq, and, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { picturesOf } from "@/db/content-hash";
import { aktionswochen, media, series } from "@/db/schema";
import { isNestedTooDeep } from "@/domain/post/content";
import type { PostKind } from "@/domain/post/kind";
import { manuscriptSchemas, type Manuscript } from "@/domain/post/manuscript";
import { NotReady, type Issue } from "@/domain/refusals";
import { storable, storableTitle } from "@/domain/storable-text";

const issue = (field: string, message: string): Issue => ({ field, message });

/**
 * Accepts exactly the content schema of the kind. Throws NotReady for anything unknown, too deep or too large
 * (D-006, D-014).
 */
export function parseManuscript(kind: PostKind, sent: unknown): Manuscript {
  if (isNestedTooDeep(sent))
    throw new NotReady([
      issue(
        "content",
        "Der Text ist zu tief verschachtelt. Bitte fügen Sie ihn noch einmal als einfachen Text ein.",
      ),
    ]);
  const parsed = manuscriptSchemas[kind].safeParse(storable(sent));
  if (parsed.success) return { ...parsed.data, title: storableTitle(parsed.data.title) };
  throw new NotReady(
    parsed.error.issues.slice(0, 20).map(({ path, code }) => {
      const field = path.filter((part) => typeof part !== "symbol").join(".") || "content";
      if (field.endsWith("href"))
        return issue(
          field,
          "Dieser Link ist nicht möglich. Erlaubt sind https, mailto, tel und Seiten dieses Portals.",
        );
      if (code === "too_big") return issue(field, "Diese Angabe ist zu lang. Bitte kürzen Sie sie.");
      return issue(
        field,
        "Diese Angabe kann nicht gespeichert werden. Bitte prüfen Sie die Stelle oder fügen Sie sie neu ein.",
      );
    }),
  );
}

/** Checks that pictures, series and Aktionswoche exist and that the Jobcenter may use them. Throws NotReady. */
export async function requireOwnParts(
  tx: Transaction,
  jobcenterId: string,
  manuscript: Manuscript,
): Promise<void> {
  const issues: Issue[] = [];
  const pictures = picturesOf(manuscript);
  if (pictures.length > 0) {
    const own = await tx
      .select({ id: media.id })
      .from(media)
      .where(and(inArray(media.id, pictures), eq(media.jobcenterId, jobcenterId), isNull(media.erasedAt)));
    if (own.length < pictures.length)
      issues.push(
        issue("content", "Ein Bild gibt es nicht mehr. Bitte entfernen Sie es und laden Sie es neu hoch."),
      );
  }
  if (manuscript.seriesId) {
    const [found] = await tx
      .select({ id: series.id })
      .from(series)
      .where(
        and(
          eq(series.id, manuscript.seriesId),
          or(eq(series.jobcenterId, jobcenterId), isNull(series.jobcenterId)),
        ),
      );
    if (!found)
      issues.push(issue("seriesId", "Diese Reihe gibt es nicht mehr. Bitte wählen Sie eine andere."));
  }
  if (manuscript.aktionswocheId) {
    const [found] = await tx
      .select({ id: aktionswochen.id })
      .from(aktionswochen)
      .where(eq(aktionswochen.id, manuscript.aktionswocheId));
    if (!found)
      issues.push(
        issue("aktionswocheId", "Diese Aktionswoche gibt es nicht mehr. Bitte wählen Sie eine andere."),
      );
  }
  if (issues.length > 0) throw new NotReady(issues);
}
