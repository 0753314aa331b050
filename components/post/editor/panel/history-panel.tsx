"use client";
import { clockTime, longDay } from "@/domain/date-words";
import type { EarlierVersion, PostSituation } from "@/domain/post/situation";
import { Button } from "@/components/ui/button";

type Props = Pick<PostSituation, "history" | "versions"> & { onRestore?: (version: EarlierVersion) => void };

/** The history, and the earlier texts that can be restored. */
export function HistoryPanel({ history, versions, onRestore }: Props) {
  return (
    <>
      <h2 className="text-subhead">Verlauf</h2>
      {history.length === 0 && <p className="mt-2 text-note text-ink-2">Noch ist nichts geschehen.</p>}
      <ol className="mt-3 grid gap-2.5 text-note">
        {history.map(({ id, at, who, what }) => (
          <li key={id}>
            <span className="font-semibold">{who}</span> {what}
            <span className="block text-ink-2">
              {longDay(at)}, {clockTime(at)}
            </span>
          </li>
        ))}
      </ol>
      <h3 className="mt-6 text-base">Frühere Fassungen</h3>
      {versions.length === 0 && (
        <p className="mt-1 text-note text-ink-2">
          Noch gibt es keine frühere Fassung. Wenn jemand anderes oder Sie selbst später weiterschreiben, wird
          die alte hier aufgehoben.
        </p>
      )}
      <ul className="mt-2 grid gap-3">
        {versions.map((version) => (
          <li key={`${version.revisionId}${version.version}`} className="border-t border-line pt-3 text-note">
            <p className="font-semibold">{version.title || "Ohne Titel"}</p>
            <p className="text-ink-2">
              {version.what === "gespeichert"
                ? "Gespeichert"
                : version.what === "freigegeben"
                  ? "Freigegeben"
                  : "Abgeschlossen"}{" "}
              am {longDay(version.at)}, {clockTime(version.at)}
              {version.who && `, ${version.who}`} · Fassung {version.revisionNumber}
            </p>
            {onRestore && !version.isErased && (
              <Button
                type="button"
                look="quiet"
                className="mt-2 text-note"
                onClick={() => onRestore(version)}>
                Wiederherstellen
                <span className="sr-only">
                  : Fassung vom {longDay(version.at)}, {clockTime(version.at)}
                </span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
