// Stores files in an S3 bucket.
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { assertKey, checkRoundTrip, type Store } from "./store";

export type Bucket = {
  endpoint?: string;
  region: string;
  name: string;
  accessKeyId: string;
  secretAccessKey: string;
};

// Requests time out after seconds, not minutes; the largest file has 20 MB.
const timeLimits = { connectionTimeout: 5_000, requestTimeout: 60_000 };

/** Opens a bucket as a store; it must exist and must not be public. */
export function s3Store(bucket: Bucket): Store {
  const client = new S3Client({
    endpoint: bucket.endpoint,
    region: bucket.region,
    credentials: { accessKeyId: bucket.accessKeyId, secretAccessKey: bucket.secretAccessKey },
    forcePathStyle: true,
    requestHandler: timeLimits,
    // With the default checksums some servers store the checksum trailer as part of the file, without an
    // error.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  const at = (key: string) => {
    assertKey(key);
    return { Bucket: bucket.name, Key: key };
  };
  const sizeOf = async (key: string) => {
    try {
      return (await client.send(new HeadObjectCommand(at(key)))).ContentLength ?? 0;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  };

  const store: Store = {
    async put(key, bytes) {
      await client.send(
        new PutObjectCommand({
          ...at(key),
          Body: bytes,
          ContentLength: bytes.byteLength,
          ContentType: "application/octet-stream",
        }),
      );
      if ((await sizeOf(key)) === bytes.byteLength) return;
      await store.delete(key);
      throw new Error("bucket stored another size than was sent");
    },

    async open(key) {
      try {
        const { Body, ContentLength } = await client.send(new GetObjectCommand(at(key)));
        return Body ? { stream: Body.transformToWebStream(), size: ContentLength ?? 0 } : null;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },

    async delete(key) {
      await client.send(new DeleteObjectCommand(at(key)));
    },

    exists: async (key) => (await sizeOf(key)) !== null,

    async *list(folder) {
      for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket.name, Prefix: folder })) {
        for (const entry of page.Contents ?? []) {
          if (entry.Key) yield { key: entry.Key, changedAt: entry.LastModified ?? new Date() };
        }
      }
    },

    check: () => checkRoundTrip(store),
  };
  return store;
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof NoSuchKey ||
    error instanceof NotFound ||
    (error instanceof Error && error.name === "NotFound")
  );
}
