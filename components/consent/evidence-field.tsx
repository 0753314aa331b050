"use client";
// Uploads the evidence of a consent; the surrounding form only contains its key.
import { useEffect, useRef, useState } from "react";
import { useFormField } from "@/components/ui/action-form";
import { buttonClass } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { sendFile } from "@/components/ui/send-file";
import { UploadProgress } from "@/components/ui/upload-progress";
import { evidenceProblems, evidenceTypes, largestEvidenceInBytes } from "@/domain/consent/evidence-rules";
import type { Issue } from "@/domain/refusals";

type Answer = { evidenceKey: string } | { issues: Issue[] };

export function EvidenceField() {
  const { value: typedKey } = useFormField("evidenceKey");
  const { id, error: missing } = useFormField("evidence");
  const [evidenceKey, setEvidenceKey] = useState(typedKey);
  const [problem, setProblem] = useState<string | null>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const sending = useRef<AbortController | null>(null);
  useEffect(() => () => sending.current?.abort(), []);

  async function send(file: File) {
    if (file.size > largestEvidenceInBytes) return setProblem(evidenceProblems.tooLarge);
    const form = new FormData();
    form.set("datei", file);
    sending.current?.abort();
    sending.current = new AbortController();
    setProblem(null);
    setPercent(0);
    const sent = await sendFile(
      "/redaktion/einwilligungen/nachweis",
      form,
      setPercent,
      sending.current.signal,
    );
    if (sent === null) return;
    setPercent(null);
    if ("problem" in sent) return setProblem(sent.problem);
    const answer = sent.body as Answer;
    if ("issues" in answer) return setProblem(answer.issues[0]?.message ?? evidenceProblems.broken);
    setEvidenceKey(answer.evidenceKey);
  }

  const error = problem ?? (evidenceKey === "" ? missing : undefined);
  return (
    <Field
      field={{
        name: "evidence",
        id,
        label: "Nachweis",
        hint:
          "Die unterschriebene Erklärung als Scan oder Foto, oder die gespeicherte elektronische " +
          "Antwort. PDF, JPEG oder PNG, höchstens 20 MB. Aus Fotos werden " +
          "Ort und Kamera entfernt, ein PDF bleibt, wie es ist.",
        error,
      }}>
      <input type="hidden" name="evidenceKey" value={evidenceKey} />
      <div className="grid gap-3">
        <label
          className={buttonClass(
            "secondary",
            "cursor-pointer justify-self-start has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
          )}>
          <input
            type="file"
            id={id}
            accept={Object.keys(evidenceTypes).join(",")}
            aria-describedby={`${id}-hint`}
            className="sr-only"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = "";
              if (file) void send(file);
            }}
          />
          {evidenceKey === "" ? "Datei auswählen" : "Andere Datei auswählen"}
        </label>
        <UploadProgress percent={percent} atTheEnd="Hochgeladen. Die Datei wird geprüft." />
        <p role="status" className="font-semibold">
          {evidenceKey !== "" &&
            percent === null &&
            "Der Nachweis ist hochgeladen. Nur Ihr Jobcenter kann ihn öffnen."}
        </p>
      </div>
    </Field>
  );
}
