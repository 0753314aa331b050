import { addDays } from "date-fns/addDays";
import { formatISO } from "date-fns/formatISO";
import { emptyDetails, type DetailsOf } from "@/domain/post/details";
import type { PostKind } from "@/domain/post/kind";
import { emptyManuscript, type Manuscript, type ManuscriptWords } from "@/domain/post/manuscript";

const contact = {
  name: "Pressestelle",
  position: "Landkreis Emsland",
  phone: "030 23125 104",
  email: "presse@emsland.example",
};

const words: Record<PostKind, { title: string; teaser: string }> = {
  success_story: {
    title: "Vom Sprachkurs an die Werkbank",
    teaser: "Drei Jahre nach der Ankunft im Emsland arbeitet Samir Beispiel als Metallbauer.",
  },
  veranstaltung: {
    title: "Tag der offenen Tür im Rathaus",
    teaser: "Das Jobcenter zeigt, wer hier arbeitet und wobei es hilft.",
  },
  press_release: {
    title: "Jobcenter stellt seine Aktionswoche vor",
    teaser: "Fünf Tage, fünf Orte: das Programm steht fest.",
  },
  article: {
    title: "Beratung an zwei Nachmittagen im Dorf",
    teaser: "Wer keinen Bus hat, trifft die Beratung jetzt im Gemeindehaus.",
  },
  project: {
    title: "Werkstatt für den Anfang",
    teaser: "Sechs Monate Zeit, um in den Arbeitstag zurückzufinden.",
  },
};

const details: { [K in PostKind]: () => DetailsOf<K> } = {
  success_story: () => ({ ...emptyDetails("success_story"), contact }),
  article: () => ({ ...emptyDetails("article"), contact }),
  press_release: () => ({
    ...emptyDetails("press_release"),
    number: "021/2026",
    date: formatISO(new Date(), { representation: "date" }),
    place: "Meppen",
    contact,
  }),
  project: () => ({
    ...emptyDetails("project"),
    startedOn: "2026-01-01",
    partners: "Kreishandwerkerschaft",
    contact,
  }),
  veranstaltung: () => {
    const day = formatISO(addDays(new Date(), 10), { representation: "date" });
    return {
      ...emptyDetails("veranstaltung"),
      form: "tag_der_offenen_tuer",
      startsAt: `${day}T10:00:00Z`,
      endsAt: `${day}T14:00:00Z`,
      places: [
        {
          name: "Rathaus",
          street: "Marktplatz 1",
          postalCode: "49716",
          city: "Meppen",
          access: "Stufenloser Eingang, Aufzug",
        },
      ],
      isBarrierFree: true,
      isFree: true,
      needsNoRegistration: true,
      contact,
    };
  },
};

export type ManuscriptWishes<K extends PostKind = PostKind> = Partial<ManuscriptWords> & {
  details?: DetailsOf<K>;
};

/** A complete manuscript of the kind; only the consent for a story is missing. */
export function aManuscript<K extends PostKind>(kind: K, wishes: ManuscriptWishes<K> = {}): Manuscript<K> {
  return {
    ...emptyManuscript(kind),
    ...words[kind],
    content: [
      {
        type: "paragraph",
        text: [
          {
            text:
              "Wer im Rathaus nach dem Fallmanagement fragt, " +
              "landet zwei Türen neben der Schuldnerberatung.",
          },
        ],
      },
      { type: "heading", level: 2, text: [{ text: "Hilfe aus einem Guss" }] },
      {
        type: "paragraph",
        text: [{ text: "Jeder Schritt wurde mit dem Betrieb abgestimmt, bevor der nächste begann." }],
      },
    ],
    topics: ["beratung"],
    pillar: "sozial",
    ...wishes,
    details: wishes.details ?? details[kind](),
    kind,
  };
}
