// The storage for uploaded files: a local folder, or a bucket in production. Nothing in it is public.
import { storageSettings } from "@/platform/env";
import { folderStore } from "./folder-store";
import type { Bucket } from "./s3-store";
import type { Store } from "./store";

export { randomKey, type Store } from "./store";

export type StorageSettings = { kind: "folder"; root: string } | ({ kind: "s3" } & Bucket);

/** Opens the storage of these settings; nothing is read or written yet. */
export function openStorage(settings: StorageSettings): Store {
  return settings.kind === "s3" ? bucketStore(settings) : folderStore(settings.root);
}

/** The S3 library is large; it is loaded when the first file is needed. */
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

/** The storage of this process, by its environment. */
export function storage(): Store {
  return (known ??= openStorage(storageSettings()));
}
