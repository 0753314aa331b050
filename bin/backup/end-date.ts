// A backup is kept for a while and then removed; its name says until when.
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { backupKeptInDays } from "@/domain/retention-periods";

const named = /-bis-(\d{4}-\d{2}-\d{2})\.tar(\.age)?$/;

/** The name of a backup of this moment, and its last day. */
export function backupName(moment: Date): { name: string; lastDay: string } {
  const lastDay = new Date(moment.getTime() + backupKeptInDays * 86_400_000).toISOString().slice(0, 10);
  const start = moment.toISOString().replace(/[:.]/g, "-").slice(0, 19);
  return { name: `${start}Z-bis-${lastDay}.tar`, lastDay };
}

/** Removes the backups in a folder whose last day is over. Files with other names stay. Returns how many. */
export function removeOldBackups(folder: string, now: Date): number {
  const today = now.toISOString().slice(0, 10);
  const old = readdirSync(folder).filter((file) => (named.exec(file)?.[1] ?? today) < today);
  for (const file of old) rmSync(join(folder, file));
  return old.length;
}
