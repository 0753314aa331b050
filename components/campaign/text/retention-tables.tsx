import type { ReactNode } from "react";
import { TableFrame } from "@/components/ui/table";
import { cookiePeriods, retentions } from "@/domain/retention";

/** Every cookie of the portal. With https its name begins with `__Host-`. */
export function CookieTable() {
  return (
    <PeriodTable name="Cookies" columns={["Cookie", "Wofür", "Wie lange"]}>
      {Object.entries(cookiePeriods).map(([name, { purpose, kept }]) => (
        <tr key={name}>
          <th scope="row" className="break-words">
            {name}
          </th>
          <td>{purpose}</td>
          <td>{kept}</td>
        </tr>
      ))}
    </PeriodTable>
  );
}

/** What is kept for how long. */
export function RetentionTable() {
  return (
    <PeriodTable name="Speicherdauer" columns={["Was", "Wie lange"]}>
      {retentions.map(({ what, kept }) => (
        <tr key={what}>
          <th scope="row">{what}</th>
          <td>{kept}</td>
        </tr>
      ))}
    </PeriodTable>
  );
}

function PeriodTable(props: { name: string; columns: string[]; children: ReactNode }) {
  return (
    <TableFrame name={props.name}>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{props.children}</tbody>
    </TableFrame>
  );
}
