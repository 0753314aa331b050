"use client";
// Input of a new picture: button, drop, or clipboard.
import { type ReactNode, useEffect, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { pictureTypes } from "@/domain/media/picture-rules";

export function PictureSource({ onFile, children }: { onFile: (file: File) => void; children?: ReactNode }) {
  const [isOver, setOver] = useState(false);
  usePastedFile(onFile);
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      }}
      className={`rounded-card border-2 border-dashed px-5 py-8 text-center ${isOver ? "border-stark bg-stark-soft" : "border-edge"}`}>
      <label
        className={buttonClass(
          "primary",
          "cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
        )}>
        <input
          type="file"
          accept={pictureTypes.join(",")}
          className="sr-only"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // Reset, so that the same file can be chosen again after it was corrected.
            event.currentTarget.value = "";
            if (file) onFile(file);
          }}
        />
        Bild auswählen
      </label>
      <p className="mt-3 text-note text-ink-2">
        Oder hierher ziehen oder mit Strg + V einfügen. JPEG, PNG oder WebP, höchstens 20 MB.
        <br />
        Ort, Kamera und andere Angaben in der Datei entfernen wir.
      </p>
      {children}
    </div>
  );
}

function usePastedFile(onFile: (file: File) => void) {
  const take = useRef(onFile);
  useEffect(() => {
    take.current = onFile;
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const file = event.clipboardData?.files[0];
      const isWriting =
        event.target instanceof Element && event.target.closest("input, textarea, [contenteditable=true]");
      if (!file || isWriting) return;
      event.preventDefault();
      take.current(file);
    };
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  }, []);
}
