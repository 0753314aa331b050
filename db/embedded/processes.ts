/** Finds processes: those that work in a data directory, and whether its owner still runs. */
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

const hasProc = existsSync("/proc/self/stat");

/**
 * Every PostgreSQL process has its data directory as working directory. A zombie has none, although the
 * signal 0 still reaches it. Null if the system does not tell.
 */
export function processesIn(directory: string): number[] | null {
  if (!hasProc) return null;
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => workingDirectory(pid) === directory)
    .map(Number);
}

function workingDirectory(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return "";
  }
}

/** Identifies one process, also against a later one with the same id. Empty if it is gone. */
export function processMark(pid: number): string {
  if (!isAlive(pid)) return "";
  if (!hasProc) return String(pid);
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return fields[0] === "Z" ? "" : `${pid}-${fields[19]}`;
}

/** A zombie counts as gone, if the system tells. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  if (!hasProc) return true;
  try {
    return !/^.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** Waits for the condition; false after the given milliseconds. */
export async function until(holds: () => boolean, milliseconds: number): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await pause(20)) if (holds()) return true;
  return holds();
}
