"use client";
import type { Editor } from "@tiptap/core";
import { type FormEvent, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { linkTarget } from "./link-target";

type Props = { editor: Editor; isOpen: boolean; onClose: () => void; announce: (sentence: string) => void };

export function LinkDialog({ editor, isOpen, onClose, announce }: Props) {
  const [isRefused, setRefused] = useState(false);
  const isLink = isOpen && editor.isActive("link");
  const needsText = isOpen && editor.state.selection.empty && !isLink;

  function close() {
    setRefused(false);
    onClose();
    editor.view.focus();
  }

  function set(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const href = linkTarget(String(form.get("linkTarget")));
    if (!href) return setRefused(true);
    const link = { type: "link", attrs: { href } };
    const chain = editor.chain().extendMarkRange("link");
    if (needsText)
      chain
        .insertContent({ type: "text", text: String(form.get("linkText")).trim() || href, marks: [link] })
        .run();
    else chain.setMark("link", { href }).run();
    announce("Link gesetzt");
    close();
  }

  function remove() {
    editor.chain().extendMarkRange("link").unsetMark("link").run();
    announce("Link entfernt");
    close();
  }

  return (
    <Dialog title={isLink ? "Link ändern" : "Link setzen"} isOpen={isOpen} onClose={close}>
      <form onSubmit={set} noValidate className="grid gap-4">
        {needsText && (
          <TextField
            name="linkText"
            label="Linktext"
            hint="Was sagt, wohin der Link führt? „Seite des Betriebs“ statt „hier“."
          />
        )}
        <TextField
          name="linkTarget"
          label="Ziel des Links"
          hint="Eine Adresse im Netz, eine E-Mail-Adresse, eine Telefonnummer oder eine Seite dieses Portals"
          error={
            isRefused
              ? "Dieser Link ist nicht möglich. Geben Sie zum Beispiel https://www.example.org " +
                "oder presse@example.org ein."
              : undefined
          }
          defaultValue={isLink ? String(editor.getAttributes("link").href) : ""}
          inputMode="url"
          autoComplete="off"
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit">Link übernehmen</Button>
          {isLink && (
            <Button type="button" look="secondary" onClick={remove}>
              Link entfernen
            </Button>
          )}
          <Button type="button" look="quiet" onClick={close}>
            Abbrechen
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
