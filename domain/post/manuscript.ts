// The manuscript is everything of a revision that people write and readers will see.
import * as z from "zod";
import { contentSchema } from "./content";
import { detailsSchemas, emptyDetails, type DetailsOf } from "./details";
import type { PostKind } from "./kind";
import { leichteSpracheSchema } from "./leichte-sprache";
import { pillars } from "./pillar";
import { topicSlugs } from "./topic";

export const longestTitle = 160;
export const longestTeaser = 160;

function manuscriptSchemaOf<K extends PostKind>(kind: K) {
  return z.strictObject({
    title: z.string().max(300),
    teaser: z.string().max(1_000),
    content: contentSchema,
    details: detailsSchemas[kind] as unknown as z.ZodType<DetailsOf<K>>,
    topics: z.array(z.enum(topicSlugs)).max(topicSlugs.length),
    pillar: z.enum(pillars).nullable(),
    leadPicture: z
      .strictObject({
        mediaId: z.uuid(),
        altText: z.string().max(1_000).nullable(),
        decorative: z.boolean(),
        caption: z.string().max(1_000),
        credit: z.string().max(300),
      })
      .nullable(),
    /** "Stand": the day the content was last true, ISO date or null. */
    asOf: z.iso.date().nullable(),
    /** Nowhere public before this instant (ISO 8601 with offset) or null. */
    embargoUntil: z.iso.datetime({ offset: true }).nullable(),
    aktionswocheId: z.uuid().nullable(),
    seriesId: z.uuid().nullable(),
    seriesPart: z.int().min(1).max(999).nullable(),
    /** Confirms that no recognisable person appears, so no consent is needed (B-037). Only read for stories. */
    showsNoPerson: z.boolean(),
    /** Set exactly for a version in Leichte Sprache. */
    leichteSprache: leichteSpracheSchema.nullable().default(null),
  });
}

export const manuscriptSchemas = {
  success_story: manuscriptSchemaOf("success_story"),
  veranstaltung: manuscriptSchemaOf("veranstaltung"),
  press_release: manuscriptSchemaOf("press_release"),
  article: manuscriptSchemaOf("article"),
  project: manuscriptSchemaOf("project"),
};

export type ManuscriptOf<K extends PostKind> = z.infer<ReturnType<typeof manuscriptSchemaOf<K>>>;
/** A manuscript of some kind; narrow `details` by the post's kind. */
export type Manuscript = Omit<ManuscriptOf<PostKind>, "details"> & {
  details: { [K in PostKind]: DetailsOf<K> }[PostKind];
};
export type LeadPicture = NonNullable<Manuscript["leadPicture"]>;

/** A blank page of the given kind. */
export function emptyManuscript(kind: PostKind): Manuscript {
  return {
    title: "",
    teaser: "",
    content: [],
    details: emptyDetails(kind),
    topics: [],
    pillar: null,
    leadPicture: null,
    asOf: null,
    embargoUntil: null,
    aktionswocheId: null,
    seriesId: null,
    seriesPart: null,
    showsNoPerson: false,
    leichteSprache: null,
  };
}
