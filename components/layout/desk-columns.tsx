import type { ReactNode } from "react";

/** A main column and a side column; stacked when there is little room. */
export function DeskColumns({ main, aside }: { main: ReactNode; aside: ReactNode }) {
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_26rem]">
      <div className="grid gap-6">{main}</div>
      <div className="grid gap-6">{aside}</div>
    </div>
  );
}
