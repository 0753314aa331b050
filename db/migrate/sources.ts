import { resolve } from "node:path";

/** The folders a database is made from. */
export type Sources = { migrations: string; rules: string };

export const thisBuild: Sources = { migrations: resolve("db/migrations"), rules: resolve("db/sql") };
