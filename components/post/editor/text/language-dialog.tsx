"use client";
// Says in which language a part of the text is written, so that screen readers pronounce it correctly (WCAG
// 3.1.2).
import type { Editor } from "@tiptap/core";
import type { FormEvent } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";

type Props = { editor: Editor; isOpen: boolean; onClose: () => void; announce: (sentence: string) => void };

const languages = {
  "": "Deutsch",
  ar: "Arabisch",
  en: "Englisch",
  fa: "Persisch",
  fr: "Französisch",
  he: "Hebräisch",
  pl: "Polnisch",
  ro: "Rumänisch",
  ru: "Russisch",
  tr: "Türkisch",
  uk: "Ukrainisch",
};

export function LanguageDialog({ editor, isOpen, onClose, announce }: Props) {
  const isMarked = isOpen && editor.isActive("language");

  function close() {
    onClose();
    editor.view.focus();
  }

  function set(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const lang = String(new FormData(event.currentTarget).get("lang"));
    const chain = editor.chain().extendMarkRange("language");
    if (lang) chain.setMark("language", { lang }).run();
    else chain.unsetMark("language").run();
    announce(`Sprache: ${languages[lang as keyof typeof languages]}`);
    close();
  }

  return (
    <Dialog title="Sprache dieser Stelle" isOpen={isOpen} onClose={close}>
      {isOpen && editor.state.selection.empty && !isMarked ? (
        <>
          <p>Markieren Sie zuerst die Wörter in der anderen Sprache.</p>
          <Button type="button" className="mt-4" onClick={close}>
            Zurück zum Text
          </Button>
        </>
      ) : (
        <form onSubmit={set} className="grid gap-4">
          <SelectField
            name="lang"
            label="Sprache"
            defaultValue={isMarked ? String(editor.getAttributes("language").lang) : ""}
            options={Object.entries(languages).map(([value, label]) => ({ value, label }))}
          />
          <div className="flex flex-wrap gap-3">
            <Button type="submit">Sprache übernehmen</Button>
            <Button type="button" look="quiet" onClick={close}>
              Abbrechen
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
