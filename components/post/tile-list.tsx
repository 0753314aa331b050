// List pages as tiles: series, topics, Länder.
export type Tile = { href: string; name: string; note: string };

export function TileList({ tiles }: { tiles: Tile[] }) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {tiles.map(({ href, name, note }) => (
        <li
          key={href}
          className="relative rounded-card border border-line bg-card px-5 py-4 sm:px-6 sm:py-5 has-[a:focus-visible]:outline-3 has-[a:focus-visible]:outline-offset-2 has-[a:focus-visible]:outline-focus">
          <h2 className="text-subhead">
            <a
              href={href}
              className="underline-offset-4 after:absolute after:inset-0 hover:underline focus-visible:outline-none">
              {name}
            </a>
          </h2>
          <p className="mt-1 text-note text-ink-2">{note}</p>
        </li>
      ))}
    </ul>
  );
}
