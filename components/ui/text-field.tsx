import type { ComponentProps } from "react";
import { controlClass, described, Field, type FieldWords } from "./field";

type Own<Tag extends "input" | "textarea"> = FieldWords & Omit<ComponentProps<Tag>, keyof FieldWords>;

export function TextField({
  name,
  id,
  label,
  hint,
  error,
  optional,
  className = "",
  ...input
}: Own<"input">) {
  const field = { name, id, label, hint, error, optional };
  return (
    <Field field={field}>
      <input
        type="text"
        {...input}
        {...described(field)}
        name={name}
        id={id ?? name}
        className={`${controlClass} ${className}`}
      />
    </Field>
  );
}

export function TextArea({
  name,
  id,
  label,
  hint,
  error,
  optional,
  className = "",
  ...area
}: Own<"textarea">) {
  const field = { name, id, label, hint, error, optional };
  return (
    <Field field={field}>
      <textarea
        rows={4}
        {...area}
        {...described(field)}
        name={name}
        id={id ?? name}
        className={`${controlClass} ${className}`}
      />
    </Field>
  );
}
