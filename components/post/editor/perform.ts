import { untouchedForm, type FormAction, type FormState } from "@/domain/form-state";

/** Calls a server action from the editor. A new release or a lost connection becomes a message. */
export async function perform(
  action: FormAction,
  fields: Record<string, string | string[]>,
): Promise<FormState> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const part of [value].flat()) form.append(name, part);
  try {
    return await action(untouchedForm, form);
  } catch {
    return {
      ...untouchedForm,
      notice:
        "Das hat nicht geklappt. Ihr Text bleibt erhalten. Bitte laden Sie die Seite neu und " +
        "versuchen Sie es noch einmal.",
    };
  }
}
