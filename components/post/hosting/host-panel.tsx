"use client";
// Other Jobcenter that host an Aktion too: who was asked, what they said, and whom to ask next.
import { useState } from "react";
import { longDay } from "@/domain/date-words";
import type { FormState } from "@/domain/form-state";
import { type Host, type HostState, hostStateNames, mostHosts } from "@/domain/post/hosting";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Combobox, type ComboboxOption } from "@/components/ui/combobox";
import { Notice } from "@/components/ui/notice";
import type { Tone } from "@/components/ui/tone";

type Step = (jobcenterId: string) => Promise<FormState>;
type Props = { hosts: Host[]; choices: ComboboxOption[]; onInvite: Step; onRemove: Step };

const missing = "Bitte wählen Sie ein Jobcenter aus der Liste.";

export function HostPanel({ hosts, choices, onInvite, onRemove }: Props) {
  const [chosen, setChosen] = useState<ComboboxOption | null>(null);
  const [turn, setTurn] = useState(0);
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState("");
  const [isBusy, setBusy] = useState(false);
  const asked = new Set(
    hosts.filter(({ state }) => state !== "declined").map(({ jobcenterId }) => jobcenterId),
  );

  async function perform(step: Step, jobcenterId: string, success: string) {
    if (isBusy) return;
    setBusy(true);
    setProblem(undefined);
    setDone("");
    const answer = await step(jobcenterId);
    setBusy(false);
    if (!answer.isDone) return setProblem(answer.issues[0]?.message ?? answer.notice ?? missing);
    setDone(success);
    setChosen(null);
    // Reset the field for the next one.
    setTurn((last) => last + 1);
  }

  return (
    <fieldset className="grid gap-4 rounded-control border border-line p-4">
      <legend className="px-1 font-semibold">Gemeinsam mit anderen Jobcentern</legend>
      {hosts.length > 0 && (
        <ul className="grid gap-3">
          {hosts.map((host) => (
            <HostLine
              key={host.jobcenterId}
              host={host}
              onRemove={() =>
                void perform(onRemove, host.jobcenterId, `${host.name} ist nicht mehr eingeladen.`)
              }
            />
          ))}
        </ul>
      )}
      {asked.size < mostHosts && (
        <>
          <Combobox
            key={turn}
            name="host"
            label="Jobcenter einladen"
            hint="Name oder Bundesland eintippen und auswählen"
            options={choices.filter(({ value }) => !asked.has(value))}
            error={problem}
            onChoose={setChosen}
          />
          <Button
            type="button"
            look="secondary"
            aria-disabled={isBusy || undefined}
            onClick={() =>
              chosen
                ? void perform(
                    onInvite,
                    chosen.value,
                    `${chosen.label} ist eingeladen und bekommt eine E-Mail.`,
                  )
                : setProblem(missing)
            }>
            Einladen
          </Button>
        </>
      )}
      <div role="status" className="empty:absolute">
        {done && <Notice kind="success" title={done} live={false} />}
      </div>
      <p className="measure text-note text-ink-2">
        Wer zusagt, zeigt die Aktion auch auf der eigenen Seite. Den Text ändern nur Sie. Vor der Zusage sieht
        das andere Jobcenter Titel, Art, Zeit und Ort.
      </p>
    </fieldset>
  );
}

const tones: Record<HostState, Tone> = { invited: "sun", accepted: "vorort", declined: "neutral" };

function HostLine({ host, onRemove }: { host: Host; onRemove: () => void }) {
  const { name, state, since } = host;
  return (
    <li className="grid gap-2 border-b border-line pb-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{name}</span>
        <Badge tone={tones[state]}>{hostStateNames[state]}</Badge>
        <span className="text-note text-ink-2">{longDay(since)}</span>
      </p>
      <Button type="button" look="quiet" className="justify-self-start text-note" onClick={onRemove}>
        {state === "invited"
          ? "Einladung zurückziehen"
          : state === "accepted"
            ? "Aus der Aktion nehmen"
            : "Aus der Liste nehmen"}
        <span className="sr-only">: {name}</span>
      </Button>
    </li>
  );
}
