import { Notice } from "@/components/ui/notice";

/** What the portal can do about search engines, and what it cannot. */
export function SearchEngines() {
  return (
    <Notice kind="info" title="Suchmaschinen" live={false}>
      <p>
        Das Portal sagt Suchmaschinen mit jeder Antwort, dass es die Seite nicht mehr gibt. Wann ihre Treffer
        und Kopien verschwinden, entscheiden sie selbst; versprechen können wir es nicht. Schneller geht es
        oft über „Veraltete Inhalte entfernen“ (Google) und „Content Removal“ (Bing).
      </p>
    </Notice>
  );
}
