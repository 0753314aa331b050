"use client";
import { useDeferredValue, useMemo } from "react";
import type { PostEditorProps } from "@/components/post/editor/editor-props";
import type { useSteps } from "@/components/post/editor/use-steps";
import { takenBackIn } from "@/domain/figure/reference";
import { kindTraits } from "@/domain/post/kind-traits";
import type { ManuscriptChanges } from "@/domain/post/manuscript";
import { adviceOn } from "@/domain/post/advice/advice";
import { checkPost } from "@/domain/post/readiness";
import { LeichteSprachePanel } from "@/components/post/editor/leichte-sprache/leichte-sprache-panel";
import { AdvicePanel } from "./advice-panel";
import { CheckPanel } from "./check-panel";
import { DetailsPanel } from "./details-panel";
import { HostPanel } from "@/components/post/hosting/host-panel";
import { FeedbackPanel } from "./feedback-panel";
import { HistoryPanel } from "./history-panel";
import { PeoplePanel } from "./people-panel";
import { Tabs } from "./tabs";

export type PanelId = "angaben" | "pruefung" | "verlauf" | "rueckmeldung";

type Props = PostEditorProps & {
  chosen: PanelId;
  onChoose: (panel: PanelId) => void;
  onChange: (changes: ManuscriptChanges) => void;
  onJump: (field: string) => void;
  steps: ReturnType<typeof useSteps>;
};

/** The tabs beside the text: details, checks, history, feedback. */
export function EditorPanels({
  kind,
  manuscript,
  situation,
  steps,
  chosen,
  onChoose,
  onChange,
  onJump,
  figures,
  ...props
}: Props) {
  // Deferred, so that typing has priority over the checks.
  const read = useDeferredValue(manuscript);
  const checks = useMemo(
    () => checkPost(read, situation.people, takenBackIn(figures)),
    [read, situation.people, figures],
  );
  const advice = useMemo(() => adviceOn(read), [read]);
  const missing = checks.filter((check) => check.issues.length > 0).length;
  const people = (
    <PeoplePanel
      portraysPerson={kindTraits[kind].portraysPerson}
      people={situation.people}
      unnamed={situation.unnamed}
      consents={situation.consents}
      showsNoPerson={manuscript.showsNoPerson}
      onShowsNoPerson={(showsNoPerson) => onChange({ showsNoPerson })}
      onName={steps.namePeople}
      onAnswer={steps.answerSpecialData}
      onConfirm={steps.confirmPerson}
      today={props.today}
    />
  );
  const { inviteHost, removeHost } = props.actions;
  const hosts = inviteHost && removeHost && (
    <HostPanel
      hosts={situation.hosts}
      choices={props.hostChoices}
      onInvite={(jobcenterId) => steps.chooseHost(inviteHost, jobcenterId)}
      onRemove={(jobcenterId) => steps.chooseHost(removeHost, jobcenterId)}
    />
  );
  const { leichteSprache } = manuscript;
  const details =
    leichteSprache && props.original ? (
      <LeichteSprachePanel
        about={leichteSprache}
        onChange={(about) => onChange({ leichteSprache: about })}
        original={props.original}
        people={people}
        today={props.today}
      />
    ) : (
      <DetailsPanel {...props} manuscript={manuscript} onChange={onChange} people={people} hosts={hosts} />
    );
  return (
    <Tabs
      label="Zum Beitrag"
      chosen={chosen}
      onChoose={(id) => onChoose(id as PanelId)}
      tabs={[
        { id: "angaben", label: "Angaben", content: details },
        {
          id: "pruefung",
          label: "Prüfung",
          badge: missing > 0 ? String(missing) : undefined,
          content: (
            <>
              <CheckPanel checks={checks} onJump={onJump} />
              <AdvicePanel advice={advice} onJump={onJump} />
            </>
          ),
        },
        {
          id: "verlauf",
          label: "Verlauf",
          content: <HistoryPanel {...situation} onRestore={(version) => void steps.restore(version)} />,
        },
        {
          id: "rueckmeldung",
          label: "Rückmeldung",
          badge: situation.reasons.length > 0 ? String(situation.reasons.length) : undefined,
          content: <FeedbackPanel reasons={situation.reasons} />,
        },
      ]}
    />
  );
}
