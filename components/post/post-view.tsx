// A post as readers see it. The preview and the review show exactly this.
import type { ReactNode } from "react";
import type { ShownPost } from "@/domain/post/shown-post";
import { veranstaltungState, movedSentence } from "@/domain/post/veranstaltung-marks";
import { kindTraits } from "@/domain/post/kind-traits";
import { Notice } from "@/components/ui/notice";
import { OnPaper } from "./on-paper";
import { PostAside } from "./post-aside";
import { PostTools } from "./post-tools";
import { BlockView } from "./blocks/block";
import { ImageBlock } from "./blocks/image";
import { ContactAtTheEnd, FactList } from "./fact-list";
import { Illustration } from "./illustration";
import { KindBadge, PillarBadge } from "./kind-badge";
import { EasyPost } from "./leichte-sprache/easy-post";

/** `before` stands above the heading (breadcrumb). */
export function PostView({ shown, before }: { shown: ShownPost; before?: ReactNode }) {
  return (
    <OnPaper shown={shown}>
      {shown.leichteSprache ? (
        <EasyPost shown={shown} about={shown.leichteSprache} before={before} />
      ) : (
        <EverydayPost shown={shown} before={before} />
      )}
    </OnPaper>
  );
}

function EverydayPost({ shown, before }: { shown: ShownPost; before?: ReactNode }) {
  const { pictures, pillar } = shown;
  return (
    // Container queries instead of screen width, because the preview and the review have a narrower column.
    <div className="@container">
      <div className="grid gap-x-14 gap-y-12 @4xl:grid-cols-[minmax(0,47.5rem)_minmax(18rem,1fr)] print:block">
        <article>
          {before}
          <header>
            <p className="mt-4 flex flex-wrap gap-2">
              <KindBadge kind={shown.kind} />
              {pillar && <PillarBadge pillar={pillar} />}
            </p>
            <h1
              className={`mt-3 font-extrabold ${hasLongWord(shown.title) ? "text-title sm:text-section" : "text-title"}`}>
              {shown.title}
            </h1>
            {shown.teaser && <p className="measure mt-4 text-lead">{shown.teaser}</p>}
          </header>
          <ChangeOfPlan shown={shown} />
          <PostTools shown={shown} />
          <div className="mt-7 grid gap-6 text-read">
            <LeadImage shown={shown} />
            <FactList shown={shown} />
            {shown.content.map((block, index) => (
              <BlockView key={index} block={block} pictures={pictures} />
            ))}
            <ContactAtTheEnd shown={shown} />
          </div>
        </article>
        <PostAside shown={shown} />
      </div>
    </div>
  );
}

/** A smaller size keeps such a word in one piece. */
function hasLongWord(title: string): boolean {
  return title.split(/[\s-]/).some((word) => word.length > 22);
}

/** The lead picture, or an illustration when a story has none. */
function LeadImage({ shown: { leadPicture, pictures, kind, title, pillar } }: { shown: ShownPost }) {
  const picture = leadPicture && pictures[leadPicture.mediaId];
  if (picture) return <ImageBlock block={leadPicture} picture={picture} isFirst />;
  return kindTraits[kind].isIllustrated ? (
    <Illustration seed={title} pillar={pillar} className="aspect-video w-full rounded-card print:hidden" />
  ) : null;
}

/** The notice "cancelled" or "moved", before everything else. */
function ChangeOfPlan({ shown }: { shown: ShownPost }) {
  if (shown.kind !== "veranstaltung") return null;
  const veranstaltung = shown.details;
  const state = veranstaltungState(veranstaltung);
  if (!state) return null;
  return (
    <div className="mt-6">
      {state === "cancelled" ? (
        <Notice kind="problem" title="Diese Aktion ist abgesagt" live={false}>
          {veranstaltung.cancelledBecause}
        </Notice>
      ) : (
        <Notice kind="warning" title="Diese Aktion ist verlegt" live={false}>
          {movedSentence(veranstaltung)}
        </Notice>
      )}
    </div>
  );
}
