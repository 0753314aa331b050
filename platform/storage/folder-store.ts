// Stores files in a local folder.
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { Readable } from "node:stream";
import { assertKey, checkRoundTrip, randomKey, type Store } from "./store";

const temporary = "temporary";

/** Opens a folder as a store; the first file creates it. */
export function folderStore(root: string): Store {
  const path = (key: string) => {
    assertKey(key);
    return join(root, ...key.split("/"));
  };

  const store: Store = {
    async put(key, bytes) {
      const target = path(key);
      const draft = join(root, temporary, randomKey());
      await mkdir(dirname(draft), { recursive: true });
      await mkdir(dirname(target), { recursive: true });
      try {
        await writeAndSync(draft, bytes);
        await rename(draft, target);
        await syncFolder(dirname(target));
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },

    async open(key) {
      try {
        const file = await open(path(key), "r");
        const { size } = await file.stat();
        const stream = createReadStream("", { fd: file });
        return { stream: Readable.toWeb(stream) as ReadableStream<Uint8Array>, size };
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },

    async delete(key) {
      const target = path(key);
      await rm(target, { force: true });
      // The folder of a picture is removed with its last file; a folder that is not empty stays.
      await rmdir(dirname(target)).catch(() => undefined);
    },

    async exists(key) {
      return stat(path(key)).then(
        () => true,
        (error: unknown) => {
          if (isMissing(error)) return false;
          throw error;
        },
      );
    },

    async *list(folder) {
      const start = join(root, folder);
      const entries = await readdir(start, { recursive: true, withFileTypes: true }).catch(
        (error: unknown) => {
          if (isMissing(error)) return [];
          throw error;
        },
      );
      for (const entry of entries) {
        if (!entry.isFile()) continue;
        const full = join(entry.parentPath, entry.name);
        yield { key: relative(root, full).split(sep).join("/"), changedAt: (await stat(full)).mtime };
      }
    },

    check: () => checkRoundTrip(store),
  };
  return store;
}

async function writeAndSync(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

// A rename survives a power cut only after the folder is synced. Windows cannot sync folders and does not
// need it.
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
