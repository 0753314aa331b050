// The actions on an account; each button is shown only to people who may use it.
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import type { ButtonLook } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { OptionGroup } from "@/components/ui/select-field";
import type { ListedAccount } from "@/domain/account/listed-account";
import type { Role } from "@/domain/account/role";
import type { FormAction } from "@/domain/form-state";
import { AssignmentFields } from "./invite-form";

type AccountActions = Record<
  "changeRole" | "lock" | "unlock" | "signOut" | "inviteAgain" | "appoint",
  FormAction
>;

type Props = {
  account: Pick<ListedAccount, "id" | "role" | "jobcenterId" | "state" | "isAccessibilityContact">;
  actions: AccountActions;
  roles: readonly Role[];
  jobcenter: { id: string } | { choice: OptionGroup[] };
  mayAppoint: boolean;
};

export function AccountPanel({ account, actions, roles, jobcenter, mayAppoint }: Props) {
  const one = (action: FormAction, label: string, look: ButtonLook, idPrefix: string) => (
    <ActionForm action={action} idPrefix={idPrefix}>
      <input type="hidden" name="accountId" value={account.id} />
      <div>
        <SubmitButton look={look}>{label}</SubmitButton>
      </div>
    </ActionForm>
  );
  return (
    <div className="grid gap-5">
      <Card title="Rolle">
        <p className="measure mb-4 text-ink-2">
          Eine Änderung gilt sofort. Die Person wird überall abgemeldet und meldet sich neu an.
        </p>
        <ActionForm action={actions.changeRole} className="grid max-w-lg gap-5" idPrefix="assignment-">
          <input type="hidden" name="accountId" value={account.id} />
          <AssignmentFields
            roles={roles}
            jobcenter={jobcenter}
            role={account.role}
            jobcenterId={account.jobcenterId}
          />
          <div>
            <SubmitButton look="secondary">Rolle ändern</SubmitButton>
          </div>
        </ActionForm>
      </Card>
      {account.state === "invited" && (
        <Card title="Einladung">
          <p className="measure mb-4 text-ink-2">
            Die Einladung ist noch nicht angenommen. Ihr Link gilt 24 Stunden.
          </p>
          {one(actions.inviteAgain, "Noch einmal einladen", "secondary", "again-")}
        </Card>
      )}
      {mayAppoint && (
        <Card title="Ansprechperson Barrierefreiheit">
          <p className="measure mb-4 text-ink-2">
            {account.isAccessibilityContact
              ? "Diese Person liest und beantwortet Meldungen über Barrieren."
              : "Meldungen über Barrieren können etwas über die Gesundheit sagen. Nur benannte Personen dürfen sie lesen."}
          </p>
          <ActionForm action={actions.appoint} idPrefix="appoint-">
            <input type="hidden" name="accountId" value={account.id} />
            <input type="hidden" name="isContact" value={account.isAccessibilityContact ? "nein" : "ja"} />
            <div>
              <SubmitButton look="secondary">
                {account.isAccessibilityContact ? "Benennung beenden" : "Als Ansprechperson benennen"}
              </SubmitButton>
            </div>
          </ActionForm>
        </Card>
      )}
      <Card title="Zugang">
        {account.state === "locked" ? (
          <>
            <p className="measure mb-4 text-ink-2">
              Das Konto ist gesperrt. Nach dem Entsperren gilt wieder das bisherige Passwort.
            </p>
            {one(actions.unlock, "Konto entsperren", "secondary", "unlock-")}
          </>
        ) : (
          <>
            <p className="measure mb-4 text-ink-2">
              Gesperrte Personen werden sofort überall abgemeldet. Ihre Beiträge bleiben.
            </p>
            <div className="flex flex-wrap gap-3">
              {account.state === "active" && one(actions.signOut, "Überall abmelden", "secondary", "out-")}
              {one(actions.lock, "Konto sperren", "danger", "lock-")}
            </div>
          </>
        )}
      </Card>
    </div>
  );
}
