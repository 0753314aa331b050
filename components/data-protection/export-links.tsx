import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/button";

/** Two downloads of the same records. `href`: their address without the format. */
export function ExportLinks({ title, href, children }: { title: string; href: string; children: string }) {
  return (
    <Card title={title}>
      <p className="mb-4 text-ink-2">{children}</p>
      <ul className="flex flex-wrap gap-3">
        <li>
          <LinkButton look="secondary" href={`${href}?als=pdf`}>
            Als PDF
          </LinkButton>
        </li>
        <li>
          <LinkButton look="secondary" href={`${href}?als=json`}>
            Als JSON
          </LinkButton>
        </li>
      </ul>
    </Card>
  );
}
