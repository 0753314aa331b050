import type { ReactNode } from "react";

/** One thing in the middle, what belongs to it at the side; below each other where there is little room. */
export function DeskColumns({ main, aside }: { main: ReactNode; aside: ReactNode }) {
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_26rem]">
      <div className="grid gap-6">{main}</div>
      <div className="grid gap-6">{aside}</div>
    </div>
  );
}
