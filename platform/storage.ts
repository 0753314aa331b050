// Where uploaded files lie: a folder locally, a bucket in production. Nothing in it is public by itself.
import { storageSettings } from "./env";
import { folderStore } from "./storage/folder-store";
import { type Bucket, s3Store } from "./storage/s3-store";
import type { Store } from "./storage/store";

export { assertKey, randomKey, type Store, type StoredFile } from "./storage/store";

export type StorageSettings = { kind: "folder"; root: string } | ({ kind: "s3" } & Bucket);

/** Opens the place for files that the settings name; nothing is read or written yet. */
export function openStorage(settings: StorageSettings): Store {
  return settings.kind === "s3" ? s3Store(settings) : folderStore(settings.root);
}

let known: Store | undefined;

/** The place for files that this process uses, by its environment. */
export function storage(): Store {
  return (known ??= openStorage(storageSettings()));
}
