"use client";
// Uploads a new picture to the library: choose, describe, send, show progress.
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { UploadProgress } from "@/components/ui/upload-progress";
import type { LibraryPicture } from "@/domain/media/picture";
import { obviousProblem, pictureProblems } from "@/domain/media/picture-rules";
import type { Issue } from "@/domain/refusals";
import { LocalPreview } from "./local-preview";
import { PictureSource } from "./picture-source";
import { PictureWords } from "./picture-words";
import { sendPicture } from "./send-picture";

type Props = {
  /** Called once with the picture when it is in the library. */
  onAdded: (picture: LibraryPicture) => void;
  /** Shows "Abbrechen" and is called by it. */
  onCancel?: () => void;
  /** A file that was pasted or dropped elsewhere; the form starts with it. */
  file?: File;
};

export function PictureUpload({ onAdded, onCancel, file: given }: Props) {
  const [file, setFile] = useState<File | null>(given ?? null);
  const [issues, setIssues] = useState<Issue[]>([]);
  /** Percent sent; null while nothing is sent. */
  const [percent, setPercent] = useState<number | null>(null);
  const sending = useRef<AbortController | null>(null);
  const summary = useRef<HTMLDivElement>(null);
  const idPrefix = useId();
  const isSending = percent !== null;

  useEffect(() => () => sending.current?.abort(), []);
  useEffect(() => {
    if (issues.length > 0) summary.current?.focus();
  }, [issues]);

  function choose(chosen: File) {
    const problem = obviousProblem(chosen);
    setIssues(problem ? [{ field: "datei", message: pictureProblems[problem] }] : []);
    setFile(problem ? null : chosen);
  }

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // In the editor this form is inside another form of React's tree.
    event.stopPropagation();
    if (!file || isSending) return;
    const form = new FormData(event.currentTarget);
    form.set("datei", file);
    sending.current = new AbortController();
    setIssues([]);
    setPercent(0);
    const answer = await sendPicture(form, setPercent, sending.current.signal);
    setPercent(null);
    if (!answer) return;
    if ("issues" in answer) return setIssues(answer.issues);
    setFile(null);
    onAdded(answer.picture);
  }

  return (
    <form onSubmit={send} noValidate aria-label="Bild hochladen" className="grid gap-5">
      <ErrorSummary
        ref={summary}
        title="Das Bild wurde nicht aufgenommen"
        problems={issues.map(({ field, message }) => ({
          message,
          fieldId: field === "datei" ? undefined : idPrefix + field,
        }))}
      />
      {file ? (
        <>
          <LocalPreview file={file} />
          <PictureWords issues={issues} disabled={isSending} idPrefix={idPrefix} />
        </>
      ) : (
        <PictureSource onFile={choose} />
      )}
      <div className="flex flex-wrap gap-3">
        <UploadProgress
          percent={percent}
          atTheEnd="Hochgeladen. Das Bild wird für alle Bildschirmgrößen vorbereitet, das dauert einige Sekunden."
        />
        {file && (
          <Button type="submit" disabled={isSending}>
            Bild hochladen
          </Button>
        )}
        {isSending ? (
          <Button type="button" look="secondary" onClick={() => sending.current?.abort()}>
            Hochladen abbrechen
          </Button>
        ) : (
          file && (
            <Button type="button" look="secondary" onClick={() => setFile(null)}>
              Anderes Bild wählen
            </Button>
          )
        )}
        {onCancel && !isSending && (
          <Button type="button" look="quiet" onClick={onCancel}>
            Abbrechen
          </Button>
        )}
      </div>
    </form>
  );
}
