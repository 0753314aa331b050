"use client";
// Blocks with running text inside: quote, question and answer, info box.
import { NodeViewContent, type ReactNodeViewProps } from "@tiptap/react";
import { BlockShell } from "./block-shell";
import { LineField } from "./block-field";

export function QuoteView(view: ReactNodeViewProps) {
  const { person, position } = view.node.attrs as { person: string; position: string };
  return (
    <BlockShell view={view} name="Zitat">
      <blockquote className="font-display text-head font-semibold">
        <NodeViewContent
          data-field="text"
          className="min-h-8"
          data-empty={view.node.content.size === 0 || undefined}
          data-placeholder="Hier steht, was die Person gesagt hat."
        />
      </blockquote>
      <div contentEditable={false} className="mt-3 grid gap-4 sm:grid-cols-2">
        <LineField
          field="person"
          label="Person"
          maxLength={200}
          value={person}
          onValue={(value) => view.updateAttributes({ person: value })}
        />
        <LineField
          field="position"
          label="Funktion"
          placeholder="Fallmanagerin im Jobcenter"
          maxLength={200}
          value={position}
          onValue={(value) => view.updateAttributes({ position: value })}
        />
      </div>
    </BlockShell>
  );
}

export function InterviewView(view: ReactNodeViewProps) {
  return (
    <BlockShell view={view} name="Frage und Antwort">
      <div className="border-l-4 border-sozial-dot pl-5">
        <div contentEditable={false}>
          <LineField
            field="question"
            label="Frage"
            className="font-display font-bold"
            maxLength={2000}
            value={String(view.node.attrs.question)}
            onValue={(question) => view.updateAttributes({ question })}
          />
          <p className="mt-3 font-semibold" aria-hidden="true">
            Antwort
          </p>
        </div>
        <NodeViewContent
          data-field="answer"
          className="grid gap-3"
          data-empty={view.node.textContent === "" || undefined}
          data-placeholder="Hier steht die Antwort."
        />
      </div>
    </BlockShell>
  );
}

export function InfoView(view: ReactNodeViewProps) {
  return (
    <BlockShell view={view} name="Infokasten">
      <div className="rounded-card bg-mist p-5">
        <div contentEditable={false}>
          <LineField
            field="title"
            label="Überschrift des Kastens"
            maxLength={300}
            value={String(view.node.attrs.title)}
            onValue={(title) => view.updateAttributes({ title })}
          />
        </div>
        <NodeViewContent
          data-field="text"
          className="mt-3 grid gap-3"
          data-empty={view.node.textContent === "" || undefined}
          data-placeholder="Hier steht, was gut zu wissen ist."
        />
      </div>
    </BlockShell>
  );
}
