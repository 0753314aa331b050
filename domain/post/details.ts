// What each kind of post knows beyond title and text ("Angaben"). A draft may leave everything open.
import * as z from "zod";
import type { PostKind } from "./kind";

const line = (longest = 300) => z.string().max(longest).default("");
/** What people send is checked to the letter; what is stored was checked before, so its shape is enough. */
const sent = {
  object: z.strictObject,
  instant: z.union([z.iso.datetime({ offset: true }), z.literal("")]).default(""),
  day: z.union([z.iso.date(), z.literal("")]).default(""),
};
const stored = { object: z.object, instant: z.string().default(""), day: z.string().default("") };

export const veranstaltungForms = {
  tag_der_offenen_tuer: "Tag der offenen Tür",
  unternehmerfruehstueck: "Unternehmerfrühstück",
  ausstellung: "Ausstellung",
  pressegespraech: "Pressegespräch",
  projektbesuch: "Projektbesuch",
  messe: "Messe",
  infoveranstaltung: "Informations- und Diskussionsveranstaltung",
  beratung_unterwegs: "Beratung unterwegs",
  workshop: "Workshop",
  jugendtreffen: "Treffen mit jungen Menschen",
  tagung: "Tagung",
  jubilaeum: "Jubiläum",
  andere: "Andere Aktion",
} as const;
export type VeranstaltungForm = keyof typeof veranstaltungForms;

/** A person in the picture or text: a former client (needs consent) or somebody of the Jobcenter's staff. */
const storyPerspectives = ["client", "staff"] as const;

type Checks = { object: typeof z.strictObject; instant: z.ZodType<string>; day: z.ZodType<string> };

function schemasWith({ object, instant, day }: Checks) {
  const contact = object({ name: line(), position: line(), phone: line(100), email: line() }).default({
    name: "",
    position: "",
    phone: "",
    email: "",
  });
  /** Another time at which the same Aktion takes place. */
  const date = object({ startsAt: instant, endsAt: instant });
  const place = object({
    name: line(),
    street: line(),
    postalCode: line(10),
    city: line(),
    access: line(1_000),
  });
  return {
    success_story: object({ perspective: z.enum(storyPerspectives).default("client"), contact }),
    veranstaltung: object({
      form: z
        .union([
          z.enum(Object.keys(veranstaltungForms) as [VeranstaltungForm, ...VeranstaltungForm[]]),
          z.literal(""),
        ])
        .default(""),
      /** Instants in ISO 8601 with offset; shown in Europe/Berlin. */
      startsAt: instant,
      endsAt: instant,
      isAllDay: z.boolean().default(false),
      moreDates: z.array(date).max(30).default([]),
      places: z.array(place).max(20).default([]),
      isBarrierFree: z.boolean().default(false),
      isFree: z.boolean().default(false),
      needsNoRegistration: z.boolean().default(false),
      isByInvitation: z.boolean().default(false),
      registration: line(1_000),
      partners: line(1_000),
      cancelledBecause: line(500),
      isCancelled: z.boolean().default(false),
      /** Takes place at another time or another venue than first announced. */
      isMoved: z.boolean().default(false),
      /** The original beginning; empty when only the venue has changed. */
      movedFrom: instant,
      movedBecause: line(500),
      contact,
    }),
    press_release: object({
      /** Running number per Jobcenter and year, e.g. "021/2019". */
      number: line(20),
      date: day,
      place: line(200),
      contact,
    }),
    article: object({ contact }),
    project: object({ startedOn: day, endedOn: day, partners: line(1_000), funding: line(1_000), contact }),
  } satisfies Record<PostKind, z.ZodType>;
}

type DetailsByKind = { [K in PostKind]: z.infer<ReturnType<typeof schemasWith>[K]> };
export type DetailsOf<K extends PostKind> = DetailsByKind[K];
export type Details = DetailsOf<PostKind>;
export type Contact = Details["contact"];

/** A kind beside its own details: who asks for the kind knows the details. */
export type KindDetails<K extends PostKind = PostKind> = {
  [P in K]: { kind: P; details: DetailsOf<P> };
}[K];

/** Accepts exactly the details of a kind; what is left out is empty. */
export const detailsSchemas: { [K in PostKind]: z.ZodType<DetailsOf<K>> } = schemasWith(sent);
/** A newer version that serves beside this one may have stored more. */
const storedSchemas: { [K in PostKind]: z.ZodType<DetailsOf<K>> } = schemasWith(stored);

/** Empty details of a kind, every field present. */
export function emptyDetails<K extends PostKind>(kind: K): DetailsOf<K> {
  return detailsSchemas[kind].parse({});
}

/**
 * Details as they were stored, beside the kind of their post. A field that came later is empty. Throws when
 * they do not fit: whoever changes a schema migrates what it no longer accepts.
 */
export function storedDetails<K extends PostKind>(kind: K, stored: unknown): KindDetails<K> {
  return { kind, details: storedSchemas[kind].parse(stored) };
}

/** The details of a kind with some of them changed. */
export function changedDetails<K extends PostKind>(
  kind: K,
  details: DetailsOf<K>,
  changes: Record<string, unknown>,
): KindDetails<K> {
  return { kind, details: { ...details, ...changes } };
}
