// The rules for published values that the database enforces, for commands and for SQL by hand.
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, portalDb } from "@/db/client";
import { aFigure, aJobcenter } from "@/db/factories";
import { figures } from "@/db/schema";
import { publicFigureReferences, publicFigures } from "@/db/schema/public-view";

const guarded = { cause: { code: "23000" } };
let year = 2000;
/** A new date for each call: one place has one value per date. */
const aDay = () => `${(year += 1)}-06-30`;
const replacedNow = (id: string) =>
  db.update(figures).set({ replacedAt: new Date() }).where(eq(figures.id, id));
const publicRow = async (originalId: string) =>
  (await portalDb.select().from(publicFigures).where(eq(publicFigures.originalId, originalId)))[0];

async function corrected() {
  const asOf = aDay();
  const wrong = await aFigure(db, { asOf, value: 20_680 });
  await replacedNow(wrong.id);
  return {
    wrong,
    right: await aFigure(db, {
      asOf,
      value: 2068,
      replaces: wrong.id,
      correctedBecause: "Eine Ziffer zu viel.",
    }),
  };
}

describe("a corrected value", () => {
  it("replaces the old one, and names the earlier value", async () => {
    const { wrong, right } = await corrected();
    expect(right.originalId).toBe(wrong.id);
    expect(await publicRow(wrong.id)).toMatchObject({
      id: right.id,
      value: 2068,
      previousValue: 20_680,
      correctedAt: expect.any(Date),
    });
    const references = await portalDb
      .select()
      .from(publicFigureReferences)
      .where(eq(publicFigureReferences.originalId, wrong.id));
    expect(references.map(({ id }) => id).toSorted()).toEqual([wrong.id, right.id].toSorted());
  });

  it("shows readers only its date after a retraction", async () => {
    const { wrong, right } = await corrected();
    await db
      .update(figures)
      .set({ takenBackAt: new Date(), takenBackBecause: "Die Quelle irrte sich." })
      .where(eq(figures.id, right.id));
    expect(await publicRow(wrong.id)).toBeUndefined();
    expect(
      (await portalDb.select().from(publicFigureReferences).where(eq(publicFigureReferences.id, wrong.id)))[0]
        ?.takenBackAt,
    ).toBeInstanceOf(Date);
  });
});

describe("SQL by hand cannot", () => {
  it("change, restore or delete a published value", async () => {
    const { wrong, right } = await corrected();
    await expect(db.update(figures).set({ value: 1 }).where(eq(figures.id, right.id))).rejects.toMatchObject(
      guarded,
    );
    await expect(
      db.update(figures).set({ replacedAt: null }).where(eq(figures.id, wrong.id)),
    ).rejects.toMatchObject(guarded);
    await expect(db.delete(figures).where(eq(figures.id, wrong.id))).rejects.toMatchObject(guarded);
  });

  it("correct a value with one of another place or Kennzahl, or while the old one is valid", async () => {
    const other = await aJobcenter(db, { slug: "saalekreis" });
    const wrong = await aFigure(db, { asOf: aDay() });
    const correction = { asOf: wrong.asOf, replaces: wrong.id, correctedBecause: "Zahlendreher." };
    await expect(aFigure(db, correction)).rejects.toMatchObject(guarded);
    await replacedNow(wrong.id);
    await expect(aFigure(db, { ...correction, jobcenterId: other.id })).rejects.toMatchObject(guarded);
    await expect(aFigure(db, { ...correction, indicator: "households" })).rejects.toMatchObject(guarded);
    await expect(aFigure(db, { ...correction, correctedBecause: null })).rejects.toMatchObject({
      cause: { code: "23514" },
    });
  });

  it("store two values for one place and date, or a value without source", async () => {
    const { asOf } = await aFigure(db, { asOf: aDay() });
    await expect(aFigure(db, { asOf })).rejects.toMatchObject({ cause: { code: "23505" } });
    await expect(aFigure(db, { asOf: aDay(), source: " " })).rejects.toMatchObject({
      cause: { code: "23514" },
    });
    await expect(aFigure(db, { asOf: aDay(), sourceDate: "neulich" })).rejects.toMatchObject({
      cause: { code: "23514" },
    });
  });
});
