"use client";
import type { ReactNodeViewProps } from "@tiptap/react";
import type { Block } from "@/domain/post/content";
import { Button } from "@/components/ui/button";
import { controlClass } from "@/components/ui/field";
import { TableFrame } from "@/components/ui/table";
import { LineField } from "./block-field";
import { BlockShell } from "./block-shell";

type Table = Pick<Extract<Block, { type: "table" }>, "caption" | "header" | "rows">;

const replaced = <Value,>(values: Value[], index: number, value: Value) =>
  values.map((old, at) => (at === index ? value : old));

export function TableView(view: ReactNodeViewProps) {
  const table = view.node.attrs as Table;
  const { caption, header, rows } = table;
  const change = (changes: Partial<Table>) => view.updateAttributes(changes);
  return (
    <BlockShell view={view} name="Tabelle">
      <LineField
        field="caption"
        label="Überschrift der Tabelle"
        maxLength={300}
        value={caption}
        onValue={(value) => change({ caption: value })}
      />
      <div className="mt-3">
        <TableFrame name={caption || "Tabelle bearbeiten"}>
          <thead>
            <tr>
              {header.map((title, column) => (
                <th key={column} scope="col" className="min-w-36">
                  <input
                    className={controlClass}
                    data-field={column === 0 ? "header" : undefined}
                    aria-label={`Name der Spalte ${column + 1}`}
                    maxLength={500}
                    value={title}
                    onChange={(event) =>
                      change({ header: replaced(header, column, event.currentTarget.value) })
                    }
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, line) => (
              <tr key={line}>
                {header.map((title, column) => (
                  <td key={column}>
                    <input
                      className={controlClass}
                      aria-label={`${title || `Spalte ${column + 1}`}, Zeile ${line + 1}`}
                      maxLength={2000}
                      value={row[column] ?? ""}
                      onChange={(event) =>
                        change({
                          rows: replaced(
                            rows,
                            line,
                            replaced(
                              header.map((_, column) => row[column] ?? ""),
                              column,
                              event.currentTarget.value,
                            ),
                          ),
                        })
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <TableButton
          label="Zeile anfügen"
          isPossible={rows.length < 200}
          onClick={() => change({ rows: [...rows, header.map(() => "")] })}
        />
        <TableButton
          label="Letzte Zeile entfernen"
          isPossible={rows.length > 1}
          onClick={() => change({ rows: rows.slice(0, -1) })}
        />
        <TableButton
          label="Spalte anfügen"
          isPossible={header.length < 12}
          onClick={() => change({ header: [...header, ""], rows: rows.map((row) => [...row, ""]) })}
        />
        <TableButton
          label="Letzte Spalte entfernen"
          isPossible={header.length > 1}
          onClick={() =>
            change({ header: header.slice(0, -1), rows: rows.map((row) => row.slice(0, header.length - 1)) })
          }
        />
      </div>
    </BlockShell>
  );
}

function TableButton({
  label,
  isPossible,
  onClick,
}: {
  label: string;
  isPossible: boolean;
  onClick: () => void;
}) {
  return (
    <Button type="button" look="quiet" className="text-note" disabled={!isPossible} onClick={onClick}>
      {label}
    </Button>
  );
}
