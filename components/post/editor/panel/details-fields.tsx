"use client";
// Fields of the "Angaben". Their ids are the paths that issues name, so that a link can focus them.
import { createContext, type ReactNode, use } from "react";
import { Checkbox } from "@/components/ui/choice-field";
import { SelectField, type Option } from "@/components/ui/select-field";
import { TextArea, TextField } from "@/components/ui/text-field";

type Values = Record<string, unknown>;
type Details = { values: Values; change: (changes: Values) => void; path: string };

const DetailsContext = createContext<Details | null>(null);

export function DetailsFields({
  values,
  path = "details",
  change,
  children,
}: Omit<Details, "path"> & { path?: string; children: ReactNode }) {
  return <DetailsContext value={{ values, change, path }}>{children}</DetailsContext>;
}

function useDetail(name: string) {
  const details = use(DetailsContext);
  if (!details) throw new Error("a detail stands among details");
  const id = `${details.path}.${name}`;
  return {
    names: { id, name: id },
    value: details.values[name],
    set: (value: unknown) => details.change({ [name]: value }),
  };
}

type Words = { name: string; label: string; hint?: string };

export function DetailLine({
  name,
  type,
  maxLength = 300,
  ...words
}: Words & { type?: "text" | "date" | "tel" | "email"; maxLength?: number }) {
  const { names, value, set } = useDetail(name);
  return (
    <TextField
      {...words}
      {...names}
      type={type}
      maxLength={maxLength}
      value={String(value ?? "")}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}

export function DetailArea({
  name,
  rows = 3,
  maxLength = 1000,
  ...words
}: Words & { rows?: number; maxLength?: number }) {
  const { names, value, set } = useDetail(name);
  return (
    <TextArea
      {...words}
      {...names}
      rows={rows}
      maxLength={maxLength}
      value={String(value ?? "")}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}

export function DetailChoice({ name, options, ...words }: Words & { options: Option[] }) {
  const { names, value, set } = useDetail(name);
  return (
    <SelectField
      {...words}
      {...names}
      options={options}
      value={String(value ?? "")}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}

export function DetailFlag({ name, ...words }: Words) {
  const { names, value, set } = useDetail(name);
  return (
    <Checkbox
      {...words}
      {...names}
      checked={value === true}
      onChange={(event) => set(event.currentTarget.checked)}
    />
  );
}

/** The path under which the surrounding fields stand, with one more step. */
export function useDetailPart(name: string): Details {
  const details = use(DetailsContext);
  if (!details) throw new Error("a detail stands among details");
  const values = (details.values[name] ?? {}) as Values;
  return {
    values,
    path: `${details.path}.${name}`,
    change: (changes) => details.change({ [name]: { ...values, ...changes } }),
  };
}
