// Tables stand in db/schema, rules in db/sql; the database holds what stands there and nothing else.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { is, sql } from "drizzle-orm";
import { getTableConfig, getViewConfig, isPgView, PgTable } from "drizzle-orm/pg-core";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { sqlFiles } from "./migrate/rules";
import { thisBuild } from "./migrate/sources";
import * as tables from "./schema";
import * as deskViews from "./schema/desk-view";
import * as publicViews from "./schema/public-view";

const texts = sqlFiles.map((file) => readFileSync(join(thisBuild.rules, file), "utf8"));
const names = async (query: ReturnType<typeof sql>) =>
  (await db.execute<{ name: string }>(query)).rows.map((row) => row.name).toSorted();
const columnsOf = async (kind: "r" | "v") => {
  const { rows } = await db.execute<{ table: string; columns: string[] }>(sql`
    select c.relname as table, array_agg(a.attname ||
      case when ${kind} = 'v' then '' else ' ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attnotnull then ' not null' else '' end end order by a.attname) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = ${kind} group by c.relname`);
  return Object.fromEntries(rows.map(({ table, columns }) => [table, columns.toSorted()]));
};

describe("db/schema", () => {
  it("knows every table and column, with its type and whether it may be null", async () => {
    const known = Object.values(tables)
      .filter((part) => is(part, PgTable))
      .map((table) => getTableConfig(table))
      .map(({ name, columns }) => [
        name,
        columns
          .map((column) => {
            const type = column.getSQLType().replace(" (", "(");
            return `${column.name} ${type}${column.notNull ? " not null" : ""}`;
          })
          .toSorted(),
      ]);
    expect(await columnsOf("r")).toEqual(Object.fromEntries(known));
  });

  it("knows the columns of every view it reads", async () => {
    const inDatabase = await columnsOf("v");
    const known = Object.values({ ...deskViews, ...publicViews })
      .filter((part) => isPgView(part))
      .map((view) => getViewConfig(view));
    expect(known.length).toBeGreaterThan(10);
    for (const { name, selectedFields } of known)
      expect(
        Object.values(selectedFields)
          .map((field) => (field as { name: string }).name)
          .toSorted(),
      ).toEqual(inDatabase[name]);
  });
});

describe("db/sql", () => {
  const written = (kind: string) =>
    texts
      .flatMap((text) => [...text.matchAll(new RegExp(`^CREATE (?:OR REPLACE )?${kind} ([\\w.]+)`, "gm"))])
      .map(([, name = ""]) => name)
      .toSorted();

  it("holds every function, view and trigger of the database, each once", async () => {
    expect(written("FUNCTION")).toEqual(
      await names(sql`select case n.nspname when 'public' then '' else n.nspname || '.' end || p.proname as name
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('public', 'indexing')`),
    );
    expect(written("VIEW")).toEqual(
      await names(
        sql`select relname as name from pg_class where relkind in ('v', 'm')
          and relnamespace = 'public'::regnamespace`,
      ),
    );
    expect(written("TRIGGER")).toEqual(
      await names(sql`select tgname as name from pg_trigger where not tgisinternal`),
    );
  });

  it("is applied as a whole, and each file says who relies on it", () => {
    expect(readdirSync(thisBuild.rules).toSorted()).toEqual(sqlFiles.toSorted());
    for (const text of texts) expect(text).toMatch(/^-- .+\n(?:--.*\n)*-- (?:Used|Relied on) by: /);
  });

  it("creates nothing but functions, views and triggers, and db/migrations none of them", () => {
    const created = texts
      .flatMap((text) => [...text.matchAll(/^CREATE (?:OR REPLACE )?(\w+)/gim)])
      .map(([, kind]) => kind);
    expect(new Set(created)).toEqual(new Set(["SCHEMA", "FUNCTION", "VIEW", "TRIGGER"]));
    for (const file of readdirSync(thisBuild.migrations).filter((name) => name.endsWith(".sql")))
      expect(readFileSync(join(thisBuild.migrations, file), "utf8")).not.toMatch(
        /create\s+(or\s+replace\s+)?(function|procedure|view|materialized|rule|(constraint\s+)?trigger)\b/i,
      );
  });

  it("says for every function where it looks for names, with temporary tables last", async () => {
    const inlined = ["search_folded", "search_plain"];
    expect(
      await names(sql`select proname as name from pg_proc
        where pronamespace in ('public'::regnamespace, 'indexing'::regnamespace)
        and not coalesce(array_to_string(proconfig, ';') ~ 'search_path=([^;]*, )?pg_temp(;|$)', false)`),
    ).toEqual(inlined);
  });
});
