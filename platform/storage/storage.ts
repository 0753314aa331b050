// Where uploaded files lie: a folder locally, a bucket in production. Nothing in it is public by itself.
import { storageSettings } from "@/platform/env";
import { folderStore } from "./folder-store";
import type { Bucket } from "./s3-store";
import type { Store } from "./store";

export { randomKey, type Store } from "./store";

export type StorageSettings = { kind: "folder"; root: string } | ({ kind: "s3" } & Bucket);

/** Opens the place for files that the settings name; nothing is read or written yet. */
export function openStorage(settings: StorageSettings): Store {
  return settings.kind === "s3" ? bucketStore(settings) : folderStore(settings.root);
}

/** The library for buckets is large; it is loaded when the first file is asked for. */
function bucketStore(bucket: Bucket): Store {
  let opened: Promise<Store> | undefined;
  const store = () => (opened ??= import("./s3-store").then(({ s3Store }) => s3Store(bucket)));
  return {
    put: async (key, bytes) => (await store()).put(key, bytes),
    open: async (key) => (await store()).open(key),
    delete: async (key) => (await store()).delete(key),
    exists: async (key) => (await store()).exists(key),
    async *list(folder) {
      yield* (await store()).list(folder);
    },
    check: async () => (await store()).check(),
  };
}

let known: Store | undefined;

/** The place for files that this process uses, by its environment. */
export function storage(): Store {
  return (known ??= openStorage(storageSettings()));
}
