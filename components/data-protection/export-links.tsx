import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/button";

type Props = {
  title: string;
  /** Their address without the format. */
  href: string;
  /** What is downloaded, where a page offers several. */
  what?: string;
  children: string;
};

/** Two downloads of the same records. */
export function ExportLinks({ title, href, what, children }: Props) {
  const as = (format: string) => (what ? `${what} als ${format}` : `Als ${format}`);
  return (
    <Card title={title}>
      <p className="mb-4 text-ink-2">{children}</p>
      <ul className="flex flex-wrap gap-3">
        <li>
          <LinkButton look="secondary" href={`${href}?als=pdf`}>
            {as("PDF")}
          </LinkButton>
        </li>
        <li>
          <LinkButton look="secondary" href={`${href}?als=json`}>
            {as("JSON")}
          </LinkButton>
        </li>
      </ul>
    </Card>
  );
}
