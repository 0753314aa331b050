import type { ComponentProps } from "react";
import { controlClass, described, Field, type FieldWords } from "./field";

export type Option = { value: string; label: string };
export type OptionGroup = { label: string; options: Option[] };

type Props = FieldWords &
  Omit<ComponentProps<"select">, keyof FieldWords | "children"> & { options: (Option | OptionGroup)[] };

export function SelectField({
  name,
  id,
  label,
  hint,
  error,
  optional,
  options,
  className = "",
  ...select
}: Props) {
  const field = { name, id, label, hint, error, optional };
  return (
    <Field field={field}>
      <select
        {...select}
        {...described(field)}
        name={name}
        id={id ?? name}
        className={`${controlClass} ${className}`}>
        {options.map((option) =>
          "options" in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(asOption)}
            </optgroup>
          ) : (
            asOption(option)
          ),
        )}
      </select>
    </Field>
  );
}

function asOption({ value, label }: Option) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
