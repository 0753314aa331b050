/** Lists of people: their consents and their pictures. */
import { db } from "@/db/client";
import { consents, media, people } from "@/db/schema";
import { consentList } from "@/queries/desk/consent-list";
import { consentOne } from "@/queries/desk/consent-one";
import { mediaLibrary } from "@/queries/desk/media-library";
import { mayPreviewPicture, mediaPicture } from "@/queries/desk/media-picture";
import { personList } from "@/queries/desk/person-list";
import { personOne } from "@/queries/desk/person-one";
import { everyPage, listing, type Listing, mayRead, oneByOne } from "./listing";

const allConsents = () => db.select().from(consents);
const allPictures = () => db.select().from(media);
const allPeople = () => db.select().from(people);

/** By the name of the query. */
export const listsOfPeople: Record<string, Listing> = {
  consentList: listing(
    allConsents,
    mayRead("consent.read"),
    everyPage((actor, page) => consentList(actor, { page })),
  ),
  consentOne: listing(allConsents, mayRead("consent.read"), oneByOne(consentOne)),
  personList: listing(
    allPeople,
    mayRead("person.read"),
    everyPage((actor, page) => personList(actor, { page })),
  ),
  personOne: listing(allPeople, mayRead("person.read"), oneByOne(personOne)),
  mediaLibrary: listing(
    allPictures,
    mayRead("media.read"),
    everyPage((actor, page) => mediaLibrary(actor, { page })),
  ),
  mediaPicture: listing(allPictures, mayRead("media.read"), oneByOne(mediaPicture)),
  mayPreviewPicture: listing(
    async () => (await allPictures()).map(({ key, jobcenterId }) => ({ id: key, jobcenterId })),
    mayRead("media.read"),
    oneByOne(mayPreviewPicture),
  ),
};
