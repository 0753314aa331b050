// Info box and table.
import type { Block } from "@/domain/post/content";
import { directionOf } from "@/domain/post/direction";
import { TableFrame } from "@/components/ui/table";
import { InlineText } from "./inline-text";

export function InfoBlock({ block }: { block: Extract<Block, { type: "info" }> }) {
  return (
    <aside
      aria-label={block.title || "Gut zu wissen"}
      className="rounded-card border border-transparent bg-mist p-6">
      {block.title && <p className="font-display text-subhead font-bold">{block.title}</p>}
      <div className="mt-1 grid gap-3">
        {block.text.map((paragraph, index) => (
          <p key={index} dir={directionOf(paragraph)}>
            <InlineText text={paragraph} />
          </p>
        ))}
      </div>
    </aside>
  );
}

export function TableBlock({ block }: { block: Extract<Block, { type: "table" }> }) {
  return (
    <TableFrame name={block.caption || "Tabelle"}>
      {block.caption && <caption className="pb-2 text-left font-semibold">{block.caption}</caption>}
      <thead>
        <tr>
          {block.header.map((title, index) => (
            <th key={index} scope="col" dir={directionOf(title)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            {block.header.map((_, column) => (
              <td key={column} dir={directionOf(row[column] ?? "")}>
                {row[column] ?? ""}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
