import { storage } from "@/platform/storage/storage";

/** Deletes the original and every derivative stored under a picture's key. */
export async function deletePictureFiles(key: string): Promise<void> {
  for await (const file of storage().list(`pictures/${key}/`)) await storage().delete(file.key);
}
