"use client";
// The page of the editor: the text in the middle, the panels beside it, the save state on top.
import { lazy, type MouseEvent, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { DeskPage } from "@/components/layout/desk-page";
import { Badge } from "@/components/ui/badge";
import { Button, LinkButton } from "@/components/ui/button";
import type { Manuscript } from "@/domain/post/manuscript";
import { kindNames, stateNames } from "@/domain/wording";
import { stateTones } from "@/components/post/state-tones";
import { DraftNotices } from "./draft/draft-notices";
import { StatusLine } from "./draft/status-line";
import { noticesId, TroubleBar } from "./draft/trouble-bar";
import { useDraft } from "./draft/use-draft";
import type { PostEditorProps } from "./editor-props";
import { jumpToField } from "./jump";
import { LeadPicture } from "./lead-picture";
import { PasteReport } from "./paste-report";
import { EditorPanels, type PanelId } from "./panel/editor-panels";
import { type AskedPicture, PictureDialog } from "./picture-dialog";
import { ProblemList } from "./problem-list";
import { FurtherSteps } from "./read/further-steps";
import { SurroundingsContext, type TextHandle } from "./surroundings";
import { TitleFields } from "./title-fields";
import { useSituation } from "./use-situation";
import { useSteps } from "./use-steps";

const TextEditor = lazy(() => import("./text/text-editor"));
const Conflict = lazy(() => import("./draft/conflict"));

/** Beside the text on a wide screen, far below it on a narrow one. */
const panelsId = "beiwerk";

export function PostEditor(props: PostEditorProps) {
  const { postId, kind, actions, ownPoints, figures } = props;
  const draft = useDraft({ ...props, address: `/redaktion/beitraege/${postId}/fassung` });
  const { manuscript, state, keeper, change } = draft;
  const { situation, refresh } = useSituation(postId, props.situation);
  const steps = useSteps(postId, keeper, actions, refresh);
  const text = useRef<TextHandle>(null);
  const [panel, setPanel] = useState<PanelId>(props.state === "sent_back" ? "rueckmeldung" : "pruefung");
  const [pictures, setPictures] = useState(props.pictures);
  const [asked, setAsked] = useState<AskedPicture[]>([]);
  const [spoken, setSpoken] = useState("");
  const [leftOut, setLeftOut] = useState<string[]>([]);

  const openPanel = useCallback(
    (id: PanelId) => {
      setPanel(id);
      void refresh();
    },
    [refresh],
  );
  const jump = useCallback(
    (field: string) => jumpToField(field, text.current, () => setPanel("angaben")),
    [],
  );
  const surroundings = useMemo(
    () => ({
      pictures,
      figures,
      ownPoints,
      announce: setSpoken,
      askForPicture: (onChosen: AskedPicture["onChosen"], file?: File) =>
        setAsked((waiting) => [...waiting, { onChosen, file }]),
    }),
    [pictures, figures, ownPoints],
  );
  const replaceText = (replaced: Manuscript | null) => {
    if (!replaced) return;
    draft.show(replaced);
    text.current?.replace(replaced.content);
  };

  async function openWhenSaved(event: MouseEvent<HTMLAnchorElement>) {
    if (keeper.isSaved) return;
    event.preventDefault();
    const { href } = event.currentTarget;
    if (await keeper.flush()) window.location.assign(href);
  }

  // A confirmation holds for one text only: after each save the people are loaded again (B-023).
  const isSaved = state.kind === "saved";
  const hasPeople = situation.people.length > 0;
  useEffect(() => {
    if (isSaved && hasPeople) void refresh();
  }, [isSaved, hasPeople, refresh]);

  return (
    <SurroundingsContext value={surroundings}>
      <DeskPage
        title={manuscript.leichteSprache ? `Leichte Sprache: ${kindNames[kind]}` : kindNames[kind]}
        width="full"
        state={
          <>
            <Badge tone={stateTones[props.state]}>{stateNames[props.state]}</Badge>
            <StatusLine state={state} isKept={draft.isKept} />
            <span>Fassung {props.revisionNumber}</span>
          </>
        }
        actions={
          <>
            <LinkButton look="quiet" href={`#${panelsId}`} className="xl:hidden">
              Angaben und Prüfung
            </LinkButton>
            <LinkButton
              look="secondary"
              href={`/redaktion/beitraege/${postId}/vorschau`}
              onClick={(event) => void openWhenSaved(event)}>
              Vorschau
            </LinkButton>
            <Button
              type="button"
              aria-disabled={steps.isBusy || undefined}
              onClick={() => void steps.submit()}>
              Zur Freigabe einreichen
            </Button>
          </>
        }>
        <div id={noticesId} tabIndex={-1} className="mb-5 grid gap-4 not-has-[p,h2]:hidden">
          {props.notices}
          <DraftNotices
            {...draft}
            onAdopt={() => replaceText(draft.adoptFound())}
            onDiscard={draft.discardFound}
            onRetry={() => void keeper.flush()}
            onAcknowledge={() => void keeper.acknowledge().then(refresh)}
          />
          {state.kind === "conflict" && (
            <Suspense>
              <Conflict
                mine={manuscript}
                stored={state.stored}
                onTakeMine={() => keeper.takeMine().then(refresh)}
                onTakeStored={() => keeper.takeStored().then(replaceText).then(refresh)}
              />
            </Suspense>
          )}
          <ProblemList answer={steps.answer} onJump={jump} />
          <PasteReport leftOut={leftOut} />
        </div>
        <p role="status" className="sr-only">
          {spoken}
        </p>
        <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
          <div className="mx-auto w-full max-w-4xl min-w-0 rounded-card border border-line bg-card">
            <div id="toolbar" className="contents" />
            <TitleFields title={manuscript.title} teaser={manuscript.teaser} onChange={change} />
            <LeadPicture
              usage={manuscript.leadPicture}
              pictures={pictures}
              onChange={(leadPicture) => change({ leadPicture })}
            />
            <Suspense fallback={<p className="px-10 pb-10 text-ink-2">Der Text wird geladen …</p>}>
              <TextEditor
                content={manuscript.content}
                handle={text}
                onChange={(content) => change({ content })}
                onSave={() => void keeper.flush()}
                onPasted={setLeftOut}
              />
            </Suspense>
          </div>
          <div
            id={panelsId}
            tabIndex={-1}
            className="grid gap-4 focus:outline-none xl:sticky xl:top-4 xl:max-h-[calc(100dvh-2rem)] xl:overflow-y-auto">
            <EditorPanels
              {...props}
              situation={situation}
              manuscript={manuscript}
              chosen={panel}
              onChoose={openPanel}
              onChange={change}
              onJump={jump}
              steps={steps}
            />
            <FurtherSteps
              {...actions}
              postId={postId}
              version={keeper.version}
              revisionNumber={props.revisionNumber}
            />
          </div>
        </div>
        <TroubleBar state={state} isKept={draft.isKept} />
      </DeskPage>
      <PictureDialog
        asked={asked}
        onCancel={() => setAsked(([, ...waiting]) => waiting)}
        onChosen={(picture) => {
          setPictures((known) => ({ ...known, [picture.id]: picture }));
          setAsked(([, ...waiting]) => waiting);
          asked[0]?.onChosen(picture);
        }}
      />
    </SurroundingsContext>
  );
}
