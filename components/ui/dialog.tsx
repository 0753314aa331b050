"use client";
// A modal dialog: the browser keeps the focus inside, Escape closes it and restores the focus.
import { type ReactNode, useEffect, useId, useRef } from "react";

type Props = { title: string; isOpen: boolean; onClose: () => void; isWide?: boolean; children: ReactNode };

export function Dialog({ title, isOpen, onClose, isWide, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className={`m-auto max-h-[90dvh] w-[calc(100vw-1.5rem)] overflow-y-auto rounded-card border border-line bg-card p-5 text-ink backdrop:bg-band/60 sm:p-6 ${isWide ? "max-w-3xl" : "max-w-lg"}`}>
      {isOpen && (
        <>
          <h2 id={titleId} className="mb-4 text-subhead">
            {title}
          </h2>
          {children}
        </>
      )}
    </dialog>
  );
}
