"use client";
// A form of a server action: shows errors with links to the fields, keeps the input, shows the result.
import { createContext, use, useActionState, type ComponentProps, type ReactNode } from "react";
import { untouchedForm, type FormAction, type FormState } from "@/domain/form-state";
import { Button, type ButtonLook } from "./button";
import { ChoiceGroup } from "./choice-field";
import { ErrorSummary } from "./error-summary";
import { Notice } from "./notice";
import { TextArea, TextField } from "./text-field";
import { useRefusal } from "./use-refusal";

const FormContext = createContext<{ state: FormState; isBusy: boolean; idPrefix: string }>({
  state: untouchedForm,
  isBusy: false,
  idPrefix: "",
});

type Props = {
  action: FormAction;
  children: ReactNode;
  className?: string;
  /** Keeps ids apart when a page has several forms with equal field names. */
  idPrefix?: string;
};

export function ActionForm({ action, children, className = "grid gap-5", idPrefix = "" }: Props) {
  const [state, submit, isBusy] = useActionState(action, untouchedForm);
  const summary = useRefusal(state);
  return (
    <form action={submit} className={className} noValidate>
      <ErrorSummary
        ref={summary}
        problems={state.issues.map(({ field, message }) => ({ message, fieldId: idPrefix + field }))}
      />
      {/* In the document before its text, so that screen readers announce the text. */}
      <div role="status" className="empty:absolute">
        {state.notice && (
          <Notice live={false} kind={state.isDone ? "success" : "warning"} title={state.notice} />
        )}
      </div>
      <FormContext value={{ state, isBusy, idPrefix }}>{children}</FormContext>
    </form>
  );
}

/** Issues and typed values of the whole surrounding form, for components with several fields. */
export function useFormState(): FormState {
  return use(FormContext).state;
}

/** Error and last typed value of one field of the surrounding form. */
export function useFormField(name: string, initial = "") {
  const { state, idPrefix } = use(FormContext);
  const typed = state.values[name];
  return {
    id: idPrefix + name,
    error: state.issues.find((issue) => issue.field === name)?.message,
    value: typeof typed === "string" ? typed : initial,
  };
}

type InputProps = Omit<ComponentProps<typeof TextField>, "error" | "id" | "defaultValue"> & {
  initial?: string;
};

export function FormTextField({ initial, ...input }: InputProps) {
  const { id, error, value } = useFormField(input.name, initial);
  return <TextField key={value} {...input} id={id} error={error} defaultValue={value} />;
}

type AreaProps = Omit<ComponentProps<typeof TextArea>, "error" | "id" | "defaultValue"> & {
  initial?: string;
};

export function FormTextArea({ initial, ...area }: AreaProps) {
  const { id, error, value } = useFormField(area.name, initial);
  return <TextArea key={value} {...area} id={id} error={error} defaultValue={value} />;
}

type ChoiceProps = Omit<ComponentProps<typeof ChoiceGroup>, "error" | "id" | "defaultValue"> & {
  initial: string[];
};

export function FormChoiceGroup({ initial, ...group }: ChoiceProps) {
  const { id, error } = useFormField(group.name);
  const { values } = useFormState();
  const wasTyped = Object.keys(values).length > 0;
  const chosen = wasTyped ? [values[group.name] ?? []].flat() : initial;
  return <ChoiceGroup key={chosen.join()} {...group} id={id} error={error} defaultValue={chosen} />;
}

/** The form's button; while the form is being sent it shows that and sends nothing twice. */
export function SubmitButton({
  look,
  children,
  ...button
}: ComponentProps<"button"> & { look?: ButtonLook }) {
  const { isBusy } = use(FormContext);
  return (
    <Button
      {...button}
      type="submit"
      look={look}
      aria-disabled={isBusy}
      onClick={(press) => isBusy && press.preventDefault()}>
      {children}
    </Button>
  );
}
