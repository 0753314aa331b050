// Description and credit of a picture, checked by the same rules as in a post.
import * as z from "zod";
import { usageIssues } from "@/domain/post/picture-readiness";
import { NotReady } from "@/domain/refusals";
import { storable } from "@/domain/storable-text";

export const pictureWordsSchema = z.strictObject({
  altText: z.string().max(1_000),
  decorative: z.boolean(),
  credit: z.string().max(300),
});

export type PictureWords = z.infer<typeof pictureWordsSchema>;

/** Description ("" for a decorative picture) and credit, trimmed. Throws NotReady when one of them is missing. */
export function readPictureWords(input: PictureWords): { altText: string; credit: string } {
  const words = pictureWordsSchema.parse(storable(input));
  const issues = usageIssues("picture", words).map(({ field, message }) => ({
    field: field.replace("picture.", ""),
    message,
  }));
  if (issues.length > 0) throw new NotReady(issues);
  return { altText: words.decorative ? "" : words.altText.trim(), credit: words.credit.trim() };
}
