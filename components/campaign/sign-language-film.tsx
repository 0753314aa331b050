import { Disclosure } from "@/components/ui/disclosure";

export type Film = { transcript: string[]; hasPoster: boolean };

/** The film with the browser's own player, captions on, and its words beside it. */
export function SignLanguageFilm({ film: { transcript, hasPoster } }: { film: Film }) {
  const folder = "/gebaerdensprache";
  return (
    <figure className="grid gap-3">
      <video
        controls
        playsInline
        preload="metadata"
        poster={hasPoster ? `${folder}/standbild.jpg` : undefined}
        className="aspect-video w-full rounded-card bg-ink"
        aria-label="Film in Deutscher Gebärdensprache: Was dieses Portal ist und wie man es benutzt">
        <source src={`${folder}/film.mp4`} type="video/mp4" />
        <track kind="captions" src={`${folder}/untertitel.vtt`} srcLang="de" label="Deutsch" default />
      </video>
      <figcaption className="text-note">
        Der Film liegt auf unserem eigenen Server.{" "}
        <a href={`${folder}/film.mp4`} download>
          Film herunterladen
        </a>
      </figcaption>
      <Disclosure label="Was im Film gesagt wird" look="quiet">
        <div className="grid gap-3">
          {transcript.map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      </Disclosure>
    </figure>
  );
}
