import type { ShownPost } from "@/domain/post/shown-post";
import type { PostKind } from "@/domain/post/kind";
import type { PortalSection } from "@/components/layout/portal-header";
import { Breadcrumb, type Crumb } from "@/components/ui/breadcrumb";

const sections: Record<PostKind, { href: PortalSection; label: string }> = {
  success_story: { href: "/geschichten", label: "Geschichten" },
  veranstaltung: { href: "/aktionswoche", label: "Aktionswoche" },
  press_release: { href: "/presse", label: "Presse" },
  article: { href: "/presse", label: "Presse" },
  project: { href: "/projekte", label: "Gute Beispiele" },
};

/** The menu entry that lists posts of a kind. */
export function sectionOf(kind: PostKind): PortalSection {
  return sections[kind].href;
}

/** The breadcrumb of a post. */
export function trailOf({ kind, jobcenter }: ShownPost): Crumb[] {
  return [
    sections[kind],
    { href: `/jobcenter?land=${encodeURIComponent(jobcenter.bundesland)}`, label: jobcenter.bundesland },
    { href: `/jobcenter/${jobcenter.slug}`, label: jobcenter.name },
  ];
}

export function PostTrail({ shown }: { shown: ShownPost }) {
  return <Breadcrumb trail={trailOf(shown)} />;
}
