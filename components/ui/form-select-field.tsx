"use client";

import type { ComponentProps } from "react";
import { useFormField } from "./action-form";
import { SelectField } from "./select-field";

type Props = Omit<ComponentProps<typeof SelectField>, "error" | "id" | "defaultValue"> & { initial?: string };

/** A select field that keeps its choice and shows its error after the surrounding ActionForm was refused. */
export function FormSelectField({ initial, ...select }: Props) {
  const { id, error, value } = useFormField(select.name, initial);
  return <SelectField key={value} {...select} id={id} error={error} defaultValue={value} />;
}
