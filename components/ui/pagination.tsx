// Pages of a list. Addresses come from the caller so that filters stay.
import { buttonClass } from "./button";

export function Pagination({
  page,
  pages,
  href,
}: {
  page: number;
  pages: number;
  href: (page: number) => string;
}) {
  if (pages < 2) return null;
  return (
    <nav aria-label="Seiten" className="mt-10 flex flex-wrap items-center gap-3 print:hidden">
      {page > 1 && (
        <a href={href(page - 1)} rel="prev" className={buttonClass("secondary")}>
          Vorherige Seite
        </a>
      )}
      <p className="px-2 text-ink-2">
        Seite {page} von {pages}
      </p>
      {page < pages && (
        <a href={href(page + 1)} rel="next" className={buttonClass("secondary")}>
          Nächste Seite
        </a>
      )}
    </nav>
  );
}
