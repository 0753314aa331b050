// A post in Leichte Sprache, the same for readers, in the preview and in the review.
import type { ReactNode } from "react";
import type { ShownPost, ShownLeichteSprache } from "@/domain/post/shown-post";
import { veranstaltungState } from "@/domain/post/veranstaltung-marks";
import { longDay } from "@/domain/date-words";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ImageBlock } from "@/components/post/blocks/image";
import { ContactAtTheEnd, FactList } from "@/components/post/fact-list";
import { EasyBlock, SentenceLines } from "./easy-text";
import { LeichteSpracheBadge } from "./leichte-sprache-badge";

type Props = { shown: ShownPost; about: ShownLeichteSprache; before?: ReactNode };

export function EasyPost({ shown, about, before }: Props) {
  const { title, teaser, content, pictures, leadPicture, kind } = shown;
  const picture = leadPicture && pictures[leadPicture.mediaId];
  return (
    <article className="leichte-sprache max-w-[50rem]">
      {before}
      <header>
        <p className="mt-4">
          <LeichteSpracheBadge />
        </p>
        <h1 className="mt-4 text-title font-extrabold">{title}</h1>
        {teaser && (
          <p className="measure mt-5 font-semibold">
            <SentenceLines text={[{ text: teaser }]} />
          </p>
        )}
      </header>
      <ChangeOfPlan shown={shown} />
      {about.isStale && (
        <p className="measure mt-6 border-l-4 border-sun pl-4">
          <Lines says="Den Text in Alltags-Sprache haben wir seitdem geändert. Der Text in Leichter Sprache ist noch der alte Text. Das Jobcenter weiß das schon." />
        </p>
      )}
      <div className="mt-8 grid gap-8">
        {leadPicture && picture && <ImageBlock block={leadPicture} picture={picture} isFirst />}
        {kind === "veranstaltung" && <FactList shown={shown} />}
        {content.map((block, index) => (
          <EasyBlock key={index} block={block} pictures={pictures} />
        ))}
        <ContactAtTheEnd shown={shown} />
        <AboutThisText shown={shown} about={about} />
      </div>
    </article>
  );
}

/** Read from the original, so that a cancelled or moved Aktion is marked here too. */
function ChangeOfPlan({ shown }: { shown: ShownPost }) {
  const state = shown.kind === "veranstaltung" ? veranstaltungState(shown.details) : null;
  if (!state) return null;
  if (state === "moved") {
    return (
      <div className="mt-6">
        <Notice kind="warning" title="Die Aktion ist verlegt" live={false}>
          <p>Das heißt: Der Tag, die Uhrzeit oder der Ort ist jetzt anders.</p>
          <p>Unten steht, was jetzt gilt.</p>
        </Notice>
      </div>
    );
  }
  return (
    <div className="mt-6">
      <Notice kind="problem" title="Die Aktion fällt aus" live={false}>
        <p>Das heißt: Die Aktion gibt es nicht.</p>
      </Notice>
    </div>
  );
}

function AboutThisText({ shown: { jobcenter, changedAt, address }, about }: Omit<Props, "before">) {
  const { translator, isTested, testGroup, testedOn, originalHref } = about;
  return (
    <section
      aria-labelledby="ueber-diesen-text"
      className="measure rounded-card border border-line bg-card p-6 sm:p-8">
      <h2 id="ueber-diesen-text" className="text-head">
        Über diesen Text
      </h2>
      <div className="mt-4 grid gap-4">
        <p>
          <Lines says={`Der Text ist von: ${jobcenter.name}.`} />
        </p>
        {translator && (
          <p>
            <Lines says={`In Leichte Sprache übersetzt von: ${translator}.`} />
          </p>
        )}
        {isTested ? (
          <p>
            <Lines
              says={`Diese Prüf-Gruppe hat den Text gelesen: ${testGroup}. ${testedOn ? `Das war am ${longDay(testedOn)}.` : ""}`}
            />
          </p>
        ) : (
          <p>
            <Lines says="Diesen Text hat noch keine Prüf-Gruppe gelesen. In einer Prüf-Gruppe sind Menschen mit Lern-Schwierigkeiten. Sie sagen: So ist der Text gut. Oder sie sagen: Das ist noch zu schwer." />
          </p>
        )}
        {changedAt && (
          <p>
            <Lines says={`Der Text ist vom ${longDay(changedAt)}.`} />
          </p>
        )}
        {originalHref && (
          <p className="print:hidden">
            <LinkButton href={originalHref} look="secondary">
              Zum Text in Alltags-Sprache
            </LinkButton>
          </p>
        )}
        {address && <p className="hidden break-all print:block">Adresse: {address}</p>}
      </div>
    </section>
  );
}

const Lines = ({ says }: { says: string }) => <SentenceLines text={[{ text: says }]} />;
