// Opens on the page without JavaScript: for a confirmation before an important step, and for extra detail.
import type { ReactNode } from "react";
import { buttonClass, type ButtonLook } from "./button";

export function Disclosure({
  label,
  look = "secondary",
  open,
  children,
}: {
  label: ReactNode;
  look?: ButtonLook;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details open={open} className="group">
      <summary className={buttonClass(look, "cursor-pointer list-none [&::-webkit-details-marker]:hidden")}>
        {label}
        <span aria-hidden="true" className="group-open:rotate-180">
          ▾
        </span>
      </summary>
      <div className="mt-3 rounded-card border border-line bg-card p-5">{children}</div>
    </details>
  );
}
