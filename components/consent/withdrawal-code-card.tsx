"use client";
// Issues a withdrawal code and shows it once, as a sheet to print for the person.
import { ActionForm, SubmitButton, useFormState } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import type { ConsentChannel } from "@/domain/consent/consent";
import { longDay } from "@/domain/date-words";
import type { FormAction } from "@/domain/form-state";
import { channelNames } from "@/domain/wording";

type Props = {
  consentId: string;
  /** What the person agreed to, for the sheet. */
  agreed: { publicName: string; channels: readonly ConsentChannel[]; lastDay: string; jobcenter: string };
  action: FormAction;
};

export function WithdrawalCodeCard({ consentId, agreed, action }: Props) {
  return (
    <Card title="Widerrufs-Code" className="print:border-0">
      <ActionForm action={action} className="grid gap-4" idPrefix="code-">
        <input type="hidden" name="consentId" value={consentId} />
        <p className="print:hidden">
          Mit ihrem Code widerruft die Person selbst, sofort und zu jeder Stunde. Er wird nur einmal gezeigt:
          Drucken Sie das Blatt und geben Sie es ihr. Frühere Codes gelten weiter.
        </p>
        <CodeSheet agreed={agreed} />
        <div className="print:hidden">
          <SubmitButton look="secondary">Code ausstellen</SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}

function CodeSheet({ agreed }: Pick<Props, "agreed">) {
  const { code, address, path, size } = useFormState().values;
  if (typeof code !== "string" || typeof path !== "string" || typeof size !== "string") return null;
  return (
    <div className="grid gap-3 rounded-card border border-line bg-white p-5 text-black" data-code-sheet>
      <h3 className="font-semibold">Ihre Einwilligung</h3>
      <p>
        Jobcenter {agreed.jobcenter}. Name im Beitrag: {agreed.publicName}. Gilt für:{" "}
        {agreed.channels.map((channel) => channelNames[channel]).join(", ")}. Gültig bis{" "}
        {longDay(agreed.lastDay)}.
      </p>
      <h3 className="font-semibold">So widerrufen Sie Ihre Einwilligung</h3>
      <p>
        Sie möchten nicht mehr, dass Ihr Beitrag zu sehen ist? Rufen Sie diese Seite auf und geben Sie den
        Code ein. Oder halten Sie Ihr Telefon vor das Bild. Einen Grund müssen Sie nicht nennen.
      </p>
      <p className="break-all">{address}</p>
      <p className="text-subhead font-bold break-words">{code}</p>
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label="Der gleiche Code als Bild für die Kamera"
        className="w-44 bg-white"
        shapeRendering="crispEdges">
        <path d={path} fill="black" />
      </svg>
      <p className="text-note">
        Bewahren Sie das Blatt auf. Wer den Code hat, kann widerrufen. Haben Eltern oder eine Betreuung mit
        unterschrieben, bekommen auch sie ein Blatt.
      </p>
    </div>
  );
}
