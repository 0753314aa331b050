// The form to print and sign, in the wording a consent is recorded with.
import { opensWords } from "@/domain/consent/channel-outputs";
import { consentChannels, nameForms } from "@/domain/consent/consent";
import type { ConsentWording } from "@/domain/consent/wording";
import { channelNames, nameFormNames } from "@/domain/wording";

const lines = [
  "Name (bleibt beim Jobcenter)",
  "Name im Beitrag",
  "Gültig bis",
  "Ort und Datum",
  "Unterschrift",
];

export function ConsentSheet({ wording, jobcenter }: { wording: ConsentWording; jobcenter: string }) {
  return (
    <article className="measure grid gap-5 rounded-card border border-line bg-card p-8 print:border-0 print:p-0">
      <header>
        <p className="text-note text-ink-2">{jobcenter}</p>
        <h2 className="text-head">{wording.title}</h2>
      </header>
      {wording.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <Boxes title="So soll ich heißen" options={nameForms.map((form) => nameFormNames[form])} />
      <Boxes
        title="Hier darf der Beitrag erscheinen"
        options={consentChannels.map((channel) => `${channelNames[channel]}: ${opensWords(channel)}`)}
      />
      {lines.map((line) => (
        <p key={line} className="mt-4 border-t border-ink pt-1 text-note">
          {line}
        </p>
      ))}
    </article>
  );
}

function Boxes({ title, options }: { title: string; options: string[] }) {
  return (
    <section>
      <h3 className="font-semibold">{title}</h3>
      <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
        {options.map((option) => (
          <li key={option} className="flex items-center gap-2">
            <span aria-hidden="true" className="size-4 shrink-0 border border-ink" />
            {option}
          </li>
        ))}
      </ul>
    </section>
  );
}
