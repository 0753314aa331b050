// Checkbox and radio buttons: the label is part of the click target, the group has a legend.
import type { ComponentProps, ReactNode } from "react";
import { described, FieldHint, Optional, type FieldWords } from "./field";
import type { Option } from "./select-field";

const row = "flex min-h-11 items-start gap-3 py-2";
const box = "mt-0.5 size-6 flex-none accent-stark";

export function Checkbox({
  name,
  id,
  label,
  hint,
  error,
  ...input
}: Omit<FieldWords, "label" | "optional"> & { label: ReactNode } & Omit<
    ComponentProps<"input">,
    keyof FieldWords
  >) {
  const field = { name, id, label: "", hint, error };
  return (
    <div className={error ? "border-l-4 border-sozial pl-4" : undefined}>
      <FieldHint field={field} />
      <label className={row}>
        <input type="checkbox" {...input} {...described(field)} name={name} id={id ?? name} className={box} />
        <span>{label}</span>
      </label>
    </div>
  );
}

type GroupProps = FieldWords & {
  options: (Option & { hint?: ReactNode })[];
  /** "radio" lets one be chosen, "checkbox" several. */
  kind?: "radio" | "checkbox";
  defaultValue?: string | string[];
  required?: boolean;
  disabled?: boolean;
};

export function ChoiceGroup({
  options,
  kind = "radio",
  defaultValue = [],
  required,
  disabled,
  ...field
}: GroupProps) {
  const id = field.id ?? field.name;
  const chosen = [defaultValue].flat();
  return (
    <fieldset
      aria-describedby={described(field)["aria-describedby"]}
      disabled={disabled}
      className={field.error ? "border-l-4 border-sozial pl-4" : undefined}>
      <legend className="mb-1 font-semibold">
        {field.label}
        <Optional field={field} />
      </legend>
      <FieldHint field={field} />
      {options.map((option, index) => (
        <label key={option.value} className={row}>
          <input
            type={kind}
            name={field.name}
            id={index === 0 ? id : `${id}-${index + 1}`}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            required={kind === "radio" && required}
            aria-invalid={field.error ? true : undefined}
            className={box}
          />
          <span>
            {option.label}
            {option.hint && <span className="block text-note text-ink-2">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
