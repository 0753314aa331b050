export const postKinds = ["success_story", "veranstaltung", "press_release", "article", "project"] as const;
export type PostKind = (typeof postKinds)[number];
