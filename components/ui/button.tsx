import type { ComponentProps } from "react";

export type ButtonLook = "primary" | "secondary" | "quiet" | "approve" | "danger";

const shape =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-control border px-5 py-2 text-center leading-tight font-semibold no-underline";

const looks: Record<ButtonLook, string> = {
  primary: "border-ink bg-ink text-paper hover:bg-ink-2 hover:border-ink-2",
  secondary: "border-ink bg-transparent text-ink hover:bg-mist",
  quiet: "border-transparent bg-mist text-ink hover:border-edge",
  approve: "border-transparent bg-vorort text-paper hover:bg-vorort-strong",
  danger: "border-sozial bg-transparent text-sozial-strong hover:bg-sozial-soft",
};

/** Classes of a button, for the rare element that is neither a button nor a link (a summary). */
export function buttonClass(look: ButtonLook = "primary", className = ""): string {
  return `${shape} ${looks[look]} ${className}`;
}

export function Button({
  look = "primary",
  className,
  ...button
}: ComponentProps<"button"> & { look?: ButtonLook }) {
  return (
    <button
      {...button}
      className={`${buttonClass(look, className)} cursor-pointer disabled:cursor-not-allowed disabled:border-line disabled:bg-mist disabled:text-ink-2 aria-disabled:cursor-not-allowed`}
    />
  );
}

export function LinkButton({
  look = "primary",
  className,
  children,
  ...link
}: ComponentProps<"a"> & { look?: ButtonLook }) {
  return (
    <a {...link} className={buttonClass(look, className)}>
      {children}
    </a>
  );
}
