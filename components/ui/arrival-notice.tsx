"use client";
// Shows on the next page what was just done, and takes the focus.
import { useEffect, useRef } from "react";
import { Notice } from "./notice";

export function ArrivalNotice({ title }: { title: string | undefined }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), [title]);
  if (!title) return null;
  return (
    <div ref={notice} tabIndex={-1} className="focus:outline-none">
      <Notice kind="success" title={title} />
    </div>
  );
}
