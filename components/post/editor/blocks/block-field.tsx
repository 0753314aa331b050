"use client";
// A labelled field inside a block. `field` is the last part of the path an issue names ("altText").
import { type ComponentProps, useId } from "react";
import { SelectField } from "@/components/ui/select-field";
import { TextArea, TextField } from "@/components/ui/text-field";

type Own = { field: string; label: string; hint?: string; className?: string };
type LineProps = Own & { value: string; onValue: (value: string) => void } & Omit<
    ComponentProps<"input">,
    "value" | "onChange" | "name" | "id" | "children"
  >;

/** One line of text. */
export function LineField({ field, label, value, onValue, ...input }: LineProps) {
  return (
    <TextField
      {...input}
      {...useNames(field)}
      label={label}
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}

type AreaProps = Own & {
  value: string;
  onValue: (value: string) => void;
  rows?: number;
  maxLength?: number;
  disabled?: boolean;
  optional?: boolean;
};

/** Several lines of text. */
export function AreaField({ field, label, value, onValue, ...area }: AreaProps) {
  return (
    <TextArea
      {...area}
      {...useNames(field)}
      label={label}
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}

type ChoiceProps = Own & {
  value: string;
  onValue: (value: string) => void;
  options: { value: string; label: string }[];
};

export function ChoiceField({ field, label, value, onValue, ...select }: ChoiceProps) {
  return (
    <SelectField
      {...select}
      {...useNames(field)}
      label={label}
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}

function useNames(field: string) {
  const id = `${useId()}${field}`;
  return { id, name: id, "data-field": field };
}
