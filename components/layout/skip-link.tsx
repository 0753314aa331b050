/** First tab stop of every page; `main` has id="inhalt". */
export function SkipLink() {
  return (
    <a
      href="#inhalt"
      className="absolute top-2 left-2 z-20 -translate-y-24 rounded-control bg-ink px-5 py-3 font-semibold text-paper focus:translate-y-0 print:hidden">
      Zum Inhalt springen
    </a>
  );
}
