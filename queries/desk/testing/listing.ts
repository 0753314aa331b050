/**
 * What the test of the desk's lists needs to know of one: all there is, who may see it, and what somebody
 * finds.
 */
import type { Person } from "@/domain/account/role";
import { can, type ReadAction, type Subjects } from "@/domain/policy";

export type Thing = { id: string };
export type Listing = {
  /** All there is. */
  things: () => Promise<Thing[]>;
  may: (actor: Person, thing: Thing) => boolean;
  /** Ids the actor finds, of these or of all. */
  found: (actor: Person, things: Thing[]) => Promise<string[]>;
};
export const listing = <T extends Thing>(
  things: () => Promise<T[]>,
  may: (actor: Person, thing: T) => boolean,
  found: Listing["found"],
): Listing => ({ things, may: (actor, thing) => may(actor, thing as T), found });

export const idsOf = (entries: Thing[] | undefined) => (entries ?? []).map(({ id }) => id);
export const oneByOne =
  (open: (actor: Person, id: string) => Promise<unknown>): Listing["found"] =>
  async (actor, things) => {
    const opened = await Promise.all(things.map(async ({ id }) => ((await open(actor, id)) ? [id] : [])));
    return opened.flat();
  };
export const everyPage =
  (list: (actor: Person, page: number) => Promise<{ entries: Thing[]; pages: number }>): Listing["found"] =>
  async (actor) => {
    const found: string[] = [];
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const shown = await list(actor, page);
      found.push(...idsOf(shown.entries));
      pages = shown.pages;
    }
    return found;
  };
export const mayRead =
  <A extends ReadAction>(action: A) =>
  (actor: Person, thing: Subjects[A]) =>
    can(actor, action, thing);
export const onlyWhoever =
  (action: "aktionswoche.read" | "participation.read" | "mail.read" | "startPage.arrange") =>
  (actor: Person) =>
    can(actor, action, {});
