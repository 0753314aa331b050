// What each kind of post knows beyond title and text ("Angaben"). A draft may leave everything open.
import * as z from "zod";
import type { PostKind } from "./kind";

const line = (longest = 300) => z.string().max(longest).default("");
const instant = z.union([z.iso.datetime({ offset: true }), z.literal("")]).default("");
const day = z.union([z.iso.date(), z.literal("")]).default("");

const contact = z
  .strictObject({ name: line(), position: line(), phone: line(100), email: line() })
  .default({ name: "", position: "", phone: "", email: "" });

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

/** Another time at which the same Aktion takes place. */
const date = z.strictObject({ startsAt: instant, endsAt: instant });

const place = z.strictObject({
  name: line(),
  street: line(),
  postalCode: line(10),
  city: line(),
  access: line(1_000),
});

/** A person in the picture or text: a former client (needs consent) or somebody of the Jobcenter's staff. */
const storyPerspectives = ["client", "staff"] as const;

export const detailsSchemas = {
  success_story: z.strictObject({ perspective: z.enum(storyPerspectives).default("client"), contact }),
  veranstaltung: z.strictObject({
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
    /** Takes place at another time or another place than was told first. */
    isMoved: z.boolean().default(false),
    /** When it was to begin before; empty when only the place has changed. */
    movedFrom: instant,
    movedBecause: line(500),
    contact,
  }),
  press_release: z.strictObject({
    /** Running number per Jobcenter and year, e.g. "021/2019". */
    number: line(20),
    date: day,
    place: line(200),
    contact,
  }),
  article: z.strictObject({ contact }),
  project: z.strictObject({
    startedOn: day,
    endedOn: day,
    partners: line(1_000),
    funding: line(1_000),
    contact,
  }),
} as const satisfies Record<PostKind, z.ZodType>;

export type DetailsOf<K extends PostKind> = z.infer<(typeof detailsSchemas)[K]>;
export type Details = { [K in PostKind]: DetailsOf<K> }[PostKind];
export type Contact = z.infer<typeof contact>;

/** Empty details of a kind, every field present. */
export function emptyDetails<K extends PostKind>(kind: K): DetailsOf<K> {
  return detailsSchemas[kind].parse({}) as DetailsOf<K>;
}
