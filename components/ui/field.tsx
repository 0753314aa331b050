// What every form field shares: label, hint and error, connected to the control for screen readers.
import type { ReactNode } from "react";

export type FieldWords = {
  /** Name in the form; also the id, so that an error summary can link to it. */
  name: string;
  id?: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  /** Says "(freiwillig)" after the label. */
  optional?: boolean;
};

export const controlClass =
  "block w-full min-h-11 rounded-control border border-edge bg-card px-3.5 py-1.5 text-ink placeholder:text-ink-2 aria-invalid:border-2 aria-invalid:border-sozial disabled:bg-mist disabled:text-ink-2";

/** The aria attributes that tie a control to its hint and its error. */
export function described(field: FieldWords) {
  const id = field.id ?? field.name;
  const by = [field.hint ? `${id}-hint` : "", field.error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return { "aria-describedby": by || undefined, "aria-invalid": field.error ? (true as const) : undefined };
}

export function FieldHint({ field }: { field: FieldWords }) {
  const id = field.id ?? field.name;
  return (
    <>
      {field.hint && (
        <p id={`${id}-hint`} className="measure mb-1.5 text-note text-ink-2">
          {field.hint}
        </p>
      )}
      {field.error && (
        <p id={`${id}-error`} className="mb-1.5 flex items-baseline gap-2 font-semibold text-sozial-strong">
          <span aria-hidden="true" className="dot text-sozial-dot" />
          {field.error}
        </p>
      )}
    </>
  );
}

export function Optional({ field }: { field: FieldWords }) {
  return field.optional ? <span className="font-normal text-ink-2"> (freiwillig)</span> : null;
}

export function Field({ field, children }: { field: FieldWords; children: ReactNode }) {
  return (
    <div className={field.error ? "border-l-4 border-sozial pl-4" : undefined}>
      <label htmlFor={field.id ?? field.name} className="mb-1 block font-semibold">
        {field.label}
        <Optional field={field} />
      </label>
      <FieldHint field={field} />
      {children}
    </div>
  );
}
