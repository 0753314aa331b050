// How the consents stand, as numbers that lead to their lists.
import { dotColour, type Tone } from "@/components/ui/tone";
import { spanWords, type ConsentHealth } from "@/domain/consent/consent-health";

type Count = { number: number | string; words: string; tone: Tone; href: string };
const listOf = (state: string) => `/redaktion/einwilligungen?stand=${state}`;

function countsOf(all: ConsentHealth): Count[] {
  return [
    { number: all.valid, words: "gültig, länger als 90 Tage", tone: "vorort", href: listOf("valid") },
    { number: all.endsIn30, words: "enden in unter 30 Tagen", tone: "sun", href: listOf("valid") },
    { number: all.endsIn60, words: "enden in 30 bis 59 Tagen", tone: "sun", href: listOf("valid") },
    { number: all.endsIn90, words: "enden in 60 bis 89 Tagen", tone: "sun", href: listOf("valid") },
    { number: all.waiting, words: "in der Bedenkzeit", tone: "neutral", href: listOf("waiting") },
    { number: all.expired, words: "abgelaufen", tone: "neutral", href: listOf("expired") },
    { number: all.withdrawn, words: "widerrufen", tone: "neutral", href: listOf("withdrawn") },
    { number: all.incomplete, words: "ohne Nachweis", tone: "sozial", href: listOf("incomplete") },
    {
      number: all.openWithdrawals,
      words: "Widerrufe offen",
      tone: "sozial",
      href: "/redaktion/meldungen?art=withdrawal",
    },
  ];
}

export function ConsentHealthCards({ all }: { all: ConsentHealth }) {
  const longest = all.longestTakedownInSeconds;
  return (
    <div className="grid gap-3">
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {countsOf(all).map(({ number, words, tone, href }) => (
          <li key={words}>
            <a
              href={href}
              className="flex h-full flex-col rounded-card border border-line bg-card px-4 py-3 no-underline hover:border-edge sm:px-5 sm:py-4">
              <span className="font-display text-[2.25rem] leading-tight font-bold tracking-[-0.03em]">
                {number}
              </span>
              <span className="flex items-baseline gap-2 text-note text-ink-2">
                <span aria-hidden="true" className={`dot ${dotColour[tone]}`} />
                {words}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        Längste Zeit vom Eingang eines gemeldeten Widerrufs, bis nichts mehr zu sehen war:{" "}
        <strong>{longest === null ? "noch kein gemeldeter Widerruf" : spanWords(longest)}</strong>. Mit dem
        Code und in der Redaktion gilt ein Widerruf im selben Augenblick.
      </p>
    </div>
  );
}
