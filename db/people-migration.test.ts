// Consents that were recorded before people were known: each chain of replacements becomes one person.
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createDatabase, dropDatabase } from "./databases";
import { createTablesOf, migrateDatabase } from "./migrate";
import { knownMigrations } from "./migrate/migrations";
import { thisBuild } from "./migrate/sources";

const server = process.env.DATABASE_URL ?? "";
const name = `${new URL(server).pathname.slice(1)}_people`;
let client: pg.Client;
let url = "";

beforeAll(async () => {
  await dropDatabase(server, name);
  url = await createDatabase(server, name);
  client = new pg.Client(url);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await dropDatabase(server, name);
});

const consent = (id: number, words: string, replaces: number | null) => `
  insert into consents (id, jobcenter_id, name_form, public_name, channels, form, given_on, valid_until, informed_on,
    voluntariness_explained_on, collected_by, wording_hash, replaces)
  select '00000000-0000-4000-8000-00000000000${id}', j.id, 'first_name', '${words}', '{portal}', 'written', '2026-01-01',
    '2028-01-01', '2026-01-01', '2026-01-01', 'Presse', 'x',
    ${replaces ? `'00000000-0000-4000-8000-00000000000${replaces}'` : "null"} from jobcenters j`;

it("gives every consent its person", async () => {
  await client.query("begin");
  await createTablesOf(
    client,
    knownMigrations(thisBuild)
      .slice(0, 2)
      .map(({ hash }) => hash),
  );
  await client.query(`
    insert into jobcenters (slug, name, short_name, kind, bundesland, ags, seat, latitude, longitude, marker_latitude,
      marker_longitude, admitted_in, population, population_year)
    values ('emsland', 'Emsland', 'Emsland', 'landkreis', 'Niedersachsen', '03454', 'Meppen', 1, 1, 1, 1, 2005, 1, 2024)`);
  await client.query(consent(1, "Samir", null));
  await client.query(consent(2, "Samir B.", 1));
  await client.query(consent(3, "Erika", null));
  await client.query(consent(4, "Samir Beispiel", 2));
  await client.query("commit");
  await migrateDatabase(url);
  const { rows } = await client.query(
    "select c.public_name as shown, p.name from consents c join people p on p.id = c.person_id order by c.id",
  );
  expect(rows).toEqual([
    { shown: "Samir", name: "Samir" },
    { shown: "Samir B.", name: "Samir" },
    { shown: "Erika", name: "Erika" },
    { shown: "Samir Beispiel", name: "Samir" },
  ]);
});
