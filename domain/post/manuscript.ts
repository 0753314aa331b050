// The manuscript is everything of a revision that people write and readers will see.
import * as z from "zod";
import { contentSchema } from "./content";
import { detailsSchemas, emptyDetails, type DetailsOf, type KindDetails } from "./details";
import type { PostKind } from "./kind";
import { leichteSpracheSchema } from "./leichte-sprache";
import { pillars } from "./pillar";
import { topicSlugs } from "./topic";

export const longestTitle = 160;
export const longestTeaser = 160;

/** What every kind has. */
const common = {
  title: z.string().max(300),
  teaser: z.string().max(1_000),
  content: contentSchema,
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
  /** Not public before this instant (ISO 8601 with offset), or null. */
  embargoUntil: z.iso.datetime({ offset: true }).nullable(),
  aktionswocheId: z.uuid().nullable(),
  seriesId: z.uuid().nullable(),
  seriesPart: z.int().min(1).max(999).nullable(),
  /** Confirms that no recognisable person appears, so no consent is needed (B-037). Only read for stories. */
  showsNoPerson: z.boolean(),
  /** Set exactly for a version in Leichte Sprache. */
  leichteSprache: leichteSpracheSchema.nullable().default(null),
};

/** The part of a manuscript that is the same for every kind. */
export type ManuscriptWords = z.infer<z.ZodObject<typeof common>>;
export type LeadPicture = NonNullable<ManuscriptWords["leadPicture"]>;
/** A manuscript of some kind: `kind` tells which `details` it has. */
export type Manuscript<K extends PostKind = PostKind> = ManuscriptWords & KindDetails<K>;
/** What can be changed at once: some of the words, or all details of the kind. */
export type ManuscriptChanges = Partial<ManuscriptWords> & (KindDetails | { kind?: never; details?: never });

const schemaOf = <K extends PostKind>(kind: K, details: z.ZodType<DetailsOf<K>>) =>
  z.strictObject({ ...common, kind: z.literal(kind), details });

/** Accepts exactly the manuscript of a kind. */
export const manuscriptSchemas: { [K in PostKind]: z.ZodType<Manuscript<K>> } = {
  success_story: schemaOf("success_story", detailsSchemas.success_story),
  veranstaltung: schemaOf("veranstaltung", detailsSchemas.veranstaltung),
  press_release: schemaOf("press_release", detailsSchemas.press_release),
  article: schemaOf("article", detailsSchemas.article),
  project: schemaOf("project", detailsSchemas.project),
};

/** An empty manuscript of the given kind. */
export function emptyManuscript<K extends PostKind>(kind: K): Manuscript<K> {
  return {
    kind,
    details: emptyDetails(kind),
    title: "",
    teaser: "",
    content: [],
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
