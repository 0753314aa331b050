// Closed lists stand in domain, once; whatever repeats one of them in SQL says the same.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { isPgEnum } from "drizzle-orm/pg-core";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { consentChannels, consentEventKinds } from "@/domain/consent/consent";
import { deeds } from "@/domain/history-words";
import { postKinds } from "@/domain/post/kind";
import { topicSlugs } from "@/domain/post/topic";
import { revisionStates } from "@/domain/post/workflow";
import { sqlFiles } from "./migrate/rules";
import { thisBuild } from "./migrate/sources";
import * as schema from "./schema";

const rules = sqlFiles.map((file) => readFileSync(join(thisBuild.rules, file), "utf8")).join("\n");

it("every enum of the database has the values of its list in domain, in the same order", async () => {
  const { rows } = await db.execute<{ name: string; values: string[] }>(sql`
    select t.typname as name, array_agg(e.enumlabel::text order by e.enumsortorder) as values
    from pg_enum e join pg_type t on t.oid = e.enumtypid where t.typnamespace = 'public'::regnamespace group by t.typname`);
  const inDomain = Object.values(schema).flatMap((part) =>
    isPgEnum(part) ? [[part.enumName, [...part.enumValues]]] : [],
  );
  expect(Object.fromEntries(rows.map(({ name, values }) => [name, values]))).toEqual(
    Object.fromEntries(inDomain),
  );
});

it("the topics whose pages the sitemap dates are those of domain", async () => {
  const { rows } = await db.execute<{ topic: string }>(sql`select topic from known_topics`);
  expect(rows.map((row) => row.topic)).toEqual(topicSlugs);
});

it("what a trigger or function compares with a closed list stands in that list", () => {
  // PostgreSQL checks the literals of a view when it is made, those of a function only when it runs.
  const compared = (column: string) =>
    [
      ...rules.matchAll(new RegExp(`\\b${column} (?:=|<>|(?:NOT )?IN) \\(?((?:'[^']*'(?:, )?)+)`, "gi")),
    ].flatMap(([, literals = ""]) => literals.split(", ").map((literal) => literal.slice(1, -1)));
  const places: [string, readonly string[]][] = [
    ["e\\.kind", consentEventKinds],
    ["p\\.kind", postKinds],
    ["l\\.kind", postKinds],
    ["state", revisionStates],
    ["h\\.action", Object.keys(deeds)],
  ];
  for (const [column, list] of places) {
    expect(compared(column)).not.toEqual([]);
    expect(list).toEqual(expect.arrayContaining(compared(column)));
  }
  const channels = [...rules.matchAll(/'(\w+)' = ANY \(\w+\.(?:channels|closes)\)/g)].map(([, name]) => name);
  expect(consentChannels).toEqual(expect.arrayContaining([...new Set(channels)]));
});
