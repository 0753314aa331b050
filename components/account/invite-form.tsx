import { ActionForm, FormTextField, SubmitButton } from "@/components/ui/action-form";
import { FormSelectField } from "@/components/ui/form-select-field";
import type { OptionGroup } from "@/components/ui/select-field";
import type { Role } from "@/domain/account/role";
import type { FormAction } from "@/domain/form-state";
import { roleNames } from "@/domain/wording";

type Props = {
  action: FormAction;
  roles: readonly Role[];
  /** A fixed Jobcenter, or the list to choose from. */
  jobcenter: { id: string } | { choice: OptionGroup[] };
};

export function InviteForm({ action, roles, jobcenter }: Props) {
  return (
    <ActionForm
      action={action}
      className="grid gap-5 sm:grid-cols-2 [&>[role=alert]]:sm:col-span-2 [&>[role=status]]:sm:col-span-2">
      <FormTextField name="name" label="Vor- und Nachname" required autoComplete="off" maxLength={120} />
      <FormTextField
        name="email"
        label="Dienstliche E-Mail-Adresse"
        type="email"
        required
        autoComplete="off"
        spellCheck={false}
        autoCapitalize="none"
        maxLength={254}
      />
      <AssignmentFields roles={roles} jobcenter={jobcenter} />
      <div className="sm:col-span-2">
        <SubmitButton>Einladung senden</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Role and, where there is a choice, Jobcenter. */
export function AssignmentFields({
  roles,
  jobcenter,
  role,
  jobcenterId,
}: Omit<Props, "action"> & { role?: Role; jobcenterId?: string | null }) {
  return (
    <>
      <FormSelectField
        name="role"
        label="Rolle"
        initial={role ?? roles[0]}
        options={roles.map((value) => ({ value, label: roleNames[value] }))}
      />
      {"id" in jobcenter ? (
        <input type="hidden" name="jobcenterId" value={jobcenter.id} />
      ) : (
        <FormSelectField
          name="jobcenterId"
          label="Jobcenter"
          hint="Für Redaktion und Leitung; für Datenschutz, wenn die Person zu einem Jobcenter gehört"
          initial={jobcenterId ?? ""}
          options={[{ value: "", label: "Keines (Landkreistag)" }, ...jobcenter.choice]}
        />
      )}
    </>
  );
}
