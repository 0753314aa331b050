export type Crumb = { label: string; href: string };

/** Breadcrumb from the start page; the page itself has its heading and is not repeated. */
export function Breadcrumb({ trail }: { trail: Crumb[] }) {
  return (
    <nav aria-label="Brotkrumen" className="print:hidden">
      <ol className="flex flex-wrap gap-x-2 text-note text-ink-2">
        {trail.map(({ label, href }, index) => (
          <li key={href} className="flex gap-x-2">
            {index > 0 && <span aria-hidden="true">›</span>}
            <a href={href} className="inline-block py-0.5 underline-offset-4 hover:underline">
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
