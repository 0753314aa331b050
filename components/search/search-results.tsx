// The hits with the search words marked, and how the search was corrected.
import type { SearchResult } from "@/domain/search/search-result";
import type { ReactNode } from "react";
import { PostRow } from "@/components/post/card";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { postsCountedTo } from "@/domain/post/counted-posts";
import { inQuotes } from "@/domain/in-quotes";
import { marked, type Piece } from "@/domain/search/marked-text";
import { mostFound, type SearchFilter, searchAddress } from "@/domain/search/search-filter";
import { MarkedWords } from "./marked-words";

export function SearchResults({ result, filter }: { result: SearchResult; filter: SearchFilter }) {
  const { hits, total, page, pages, wanted, corrected } = result;
  return (
    <section aria-labelledby="beitraege">
      <h2 id="beitraege" className="text-head">
        {postsCountedTo(mostFound, total)}{" "}
        {wanted.length > 0 && <>für {inQuotes(corrected ?? filter.question.typed)}</>}
      </h2>
      <HowItWasRead result={result} filter={filter} />
      <ul className="mt-6 border-b border-line">
        {hits.map(({ post, passage }) => (
          <li key={post.href}>
            <PostRow
              post={post}
              title={<MarkedWords pieces={marked(post.title, wanted)} />}
              passage={<Passages teaser={post.teaser} passage={passage} wanted={wanted} />}
            />
          </li>
        ))}
      </ul>
      <Pagination page={page} pages={pages} href={(wantedPage) => searchAddress(filter, {}, wantedPage)} />
      {total > mostFound && page === pages && (
        <p className="mt-6 text-ink-2">
          Weiter zählen wir nicht. Mit einem Wort mehr oder einer Auswahl oben wird die Liste kürzer.
        </p>
      )}
    </section>
  );
}

function HowItWasRead({
  result: { corrected, isSome },
  filter,
}: {
  result: SearchResult;
  filter: SearchFilter;
}) {
  if (!corrected && !isSome) return null;
  return (
    <div className="mt-4">
      {corrected ? (
        <Notice title={`Meinten Sie ${inQuotes(corrected)}?`} live={false}>
          Zu {inQuotes(filter.question.typed)} gibt es keinen Beitrag. Sie sehen, was wir zu{" "}
          {inQuotes(corrected)} gefunden haben.{" "}
          <a href={searchAddress(filter, { q: corrected })} className="text-link">
            Genau danach suchen
          </a>
        </Notice>
      ) : (
        <Notice title="Kein Beitrag enthält alle Ihre Wörter" live={false}>
          Sie sehen Beiträge, die einige davon enthalten.
        </Notice>
      )}
    </div>
  );
}

/** The teaser when it contains the search words, otherwise the passage of the text. */
function Passages({
  teaser,
  passage,
  wanted,
}: {
  teaser: string;
  passage: Piece[] | null;
  wanted: string[];
}): ReactNode {
  const pieces = marked(teaser, wanted);
  const isInTeaser = pieces.some(({ isHit }) => isHit);
  return (
    <div className="grid gap-1 *:measure">
      {teaser && (
        <p>
          <MarkedWords pieces={pieces} />
        </p>
      )}
      {passage && !isInTeaser && (
        <p className="text-note text-ink-2">
          <MarkedWords pieces={passage} />
        </p>
      )}
    </div>
  );
}
