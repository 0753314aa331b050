"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Manuscript, ManuscriptChanges } from "@/domain/post/manuscript";
import { DraftKeeper, type DraftState } from "./draft-keeper";
import { copiesOf, forgetLocally, keepLocally, newestCopy, type LocalCopy } from "./local-copy";
import { sendDraft } from "./save-answer";
import { isSameManuscript } from "@/domain/post/same-manuscript";

type Start = {
  accountId: string;
  postId: string;
  address: string;
  manuscript: Manuscript;
  version: number;
  savedAt: string;
  knownWithdrawals: string[];
};
type FoundCopy = LocalCopy & { key: string };

/** The manuscript on the screen, and whether its last change is saved. */
export function useDraft({ accountId, postId, address, ...start }: Start) {
  const [manuscript, setManuscript] = useState(start.manuscript);
  const [state, setState] = useState<DraftState>({ kind: "saved", savedAt: start.savedAt });
  const [isKept, setKept] = useState(true);
  const [found, setFound] = useState<FoundCopy | null>(null);
  const current = useRef(start.manuscript);
  const [keeper] = useState(() => {
    const copies = copiesOf(accountId, postId);
    const key = copies + Math.random().toString(36).slice(2);
    return new DraftKeeper(start, {
      send: (request) => sendDraft(address, request),
      keep: (text, version) =>
        setKept(keepLocally(key, { manuscript: text, version, keptAt: new Date().toISOString() })),
      forget: () => forgetLocally(key),
      onState: setState,
    });
  });

  useEffect(() => {
    const copy = newestCopy(copiesOf(accountId, postId));
    if (copy && !isSameManuscript(copy.manuscript, current.current)) setFound(copy);
    else if (copy) forgetLocally(copy.key);
  }, [accountId, postId]);

  useEffect(() => {
    const save = () => void (keeper.isSaved || keeper.flush());
    const onHide = () => document.visibilityState === "hidden" && save();
    // The text is stored in the browser; the browser warns on leaving only when that is impossible.
    const onLeave = (event: BeforeUnloadEvent) => !keeper.isSaved && !isKept && event.preventDefault();
    window.addEventListener("online", save);
    window.addEventListener("focus", save);
    window.addEventListener("pagehide", save);
    document.addEventListener("visibilitychange", onHide);
    window.addEventListener("beforeunload", onLeave);
    return () => {
      window.removeEventListener("online", save);
      window.removeEventListener("focus", save);
      window.removeEventListener("pagehide", save);
      document.removeEventListener("visibilitychange", onHide);
      window.removeEventListener("beforeunload", onLeave);
    };
  }, [keeper, isKept]);
  useEffect(() => () => keeper.stop(), [keeper]);

  const change = useCallback(
    (changes: ManuscriptChanges) => {
      current.current = { ...current.current, ...changes };
      setManuscript(current.current);
      keeper.change(current.current);
    },
    [keeper],
  );
  const show = useCallback((text: Manuscript) => {
    current.current = text;
    setManuscript(text);
  }, []);

  return {
    manuscript,
    state,
    isKept,
    found,
    keeper,
    change,
    show,
    /** Loads the text found in this browser and saves it. */
    adoptFound() {
      if (!found) return null;
      show(found.manuscript);
      keeper.adopt(found.manuscript, found.version);
      forgetLocally(found.key);
      setFound(null);
      return found.manuscript;
    },
    discardFound() {
      if (found) forgetLocally(found.key);
      setFound(null);
    },
  };
}
