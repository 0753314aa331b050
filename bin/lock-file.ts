/** `package-lock.json` as far as we read it. The package with the empty path is this project itself. */
export type LockFile = {
  packages: Record<string, { engines?: unknown; resolved?: string; [more: string]: unknown }>;
};

/** The same lock file, in which no package but this project says which Node it needs. */
export function withoutEngines(lock: LockFile): LockFile {
  const tidied = structuredClone(lock);
  for (const [path, locked] of Object.entries(tidied.packages)) if (path !== "") delete locked.engines;
  return tidied;
}
