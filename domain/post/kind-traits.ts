// What follows from the kind of a post alone. Whoever adds a kind answers each of these questions here.
import type { ChannelOutput } from "@/domain/consent/channel-outputs";
import { postKinds, type PostKind } from "./kind";

/** The pages of the portal that list posts by kind. */
export type PostListPath = "/geschichten" | "/aktionswoche/alle" | "/presse" | "/projekte";

export type KindTraits = {
  list: PostListPath;
  /**
   * Shows a person, who has to agree, unless the post says that nobody is recognisable (B-037). The database
   * keeps the same rule (db/kind-traits.test.ts).
   */
  portraysPerson: boolean;
  /** Search engines are told that it is news. */
  isNews: boolean;
  /** Readers look for the contact first, so it stands above the text. */
  isContactAbove: boolean;
  contactTerm: "Kontakt" | "Pressekontakt";
  /** A drawn landscape stands where there is no photograph. */
  isIllustrated: boolean;
};

const plain = {
  portraysPerson: false,
  isNews: false,
  isContactAbove: false,
  contactTerm: "Kontakt",
  isIllustrated: false,
} as const;

export const kindTraits: Record<PostKind, KindTraits> = {
  success_story: { ...plain, list: "/geschichten", portraysPerson: true, isIllustrated: true },
  veranstaltung: { ...plain, list: "/aktionswoche/alle", isContactAbove: true },
  press_release: {
    ...plain,
    list: "/presse",
    isNews: true,
    isContactAbove: true,
    contactTerm: "Pressekontakt",
  },
  article: { ...plain, list: "/presse", isNews: true },
  project: { ...plain, list: "/projekte", isIllustrated: true },
};

/** What people must have agreed to before a list shows a post about them. */
export const outputOfList: Record<PostListPath, ChannelOutput> = {
  "/geschichten": "lists",
  "/aktionswoche/alle": "lists",
  "/presse": "pressLists",
  "/projekte": "lists",
};

/** The kinds that a page of the portal lists. */
export function kindsOnList(list: PostListPath): PostKind[] {
  return postKinds.filter((kind) => kindTraits[kind].list === list);
}
