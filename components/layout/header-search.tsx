/** The search in the top bar of wide screens; on narrow ones the menu leads to its page. */
export function HeaderSearch() {
  return (
    <form
      action="/suche"
      role="search"
      aria-label="Suche im Kopf der Seite"
      className="flex items-center gap-1.5 max-lg:hidden">
      <label htmlFor="kopf-suche" className="sr-only">
        Im Portal suchen
      </label>
      <input
        id="kopf-suche"
        name="q"
        type="search"
        maxLength={200}
        autoComplete="off"
        placeholder="Im Portal suchen"
        className="w-64 rounded-control border border-edge bg-card px-3 py-1 text-sm text-ink placeholder:text-ink-2"
      />
      <button className="min-h-8 cursor-pointer rounded-control border border-edge px-3 font-semibold hover:bg-mist">
        Suche
      </button>
    </form>
  );
}
