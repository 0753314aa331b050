// Each table of the database against the record of processing (B-015).
import { getTableName, is } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { expect, test } from "vitest";
import { activities, tablesWithoutPersons } from "@/domain/processing/record";
import * as schema from "./schema";

const tables = Object.values(schema).filter((exported) => is(exported, PgTable)) as PgTable[];
const inRecord = Object.values(activities).flatMap((activity) => activity.tables);

test("every table belongs to one activity, or is listed as holding nothing about anybody", () => {
  expect([...inRecord, ...tablesWithoutPersons].toSorted()).toEqual(tables.map(getTableName).toSorted());
});

test("no table that refers to an account, a person or a consent is listed as holding nothing", () => {
  const aboutPersons = ["accounts", "people", "consents"];
  const referring = tables.filter((table) =>
    getTableConfig(table).foreignKeys.some((key) =>
      aboutPersons.includes(getTableName(key.reference().foreignTable)),
    ),
  );
  expect(referring.length).toBeGreaterThan(20);
  expect(referring.map(getTableName).filter((name) => tablesWithoutPersons.includes(name))).toEqual([]);
});
