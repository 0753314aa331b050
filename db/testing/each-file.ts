/** Before each test file: a database and a folder of its own, before anything of the house is loaded. */
import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { inject } from "vitest";
import { createDatabase } from "@/db/databases";

const template = inject("template");
const name = template.replace("template", randomUUID().slice(0, 8));

process.env.DATABASE_URL = await createDatabase(inject("server"), name, template);
process.env.DATA_DIR = resolve(inject("folder"), name);
