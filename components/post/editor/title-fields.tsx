"use client";
// The fields for title and teaser, in the layout of the page.
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { longestTeaser } from "@/domain/post/manuscript";

type Props = {
  title: string;
  teaser: string;
  onChange: (changes: { title?: string; teaser?: string }) => void;
};

const bare =
  "block w-full resize-none overflow-hidden rounded-control border border-transparent bg-transparent px-2 -mx-2 py-1 placeholder:text-ink-2 placeholder:font-normal hover:border-line focus:border-edge field-sizing-content";

export function TitleFields({ title, teaser, onChange }: Props) {
  const over = teaser.length - longestTeaser;
  return (
    <div className="px-5 pt-6 sm:px-10">
      <label htmlFor="title" className="text-note text-ink-2">
        Titel
      </label>
      <GrowingField
        id="title"
        placeholder="Worum geht es?"
        value={title}
        maxLength={300}
        startsHere={title === "" && teaser === ""}
        onValue={(value) => onChange({ title: value })}
        className={`${bare} font-display text-title font-extrabold`}
      />
      <label htmlFor="teaser" className="mt-3 block text-note text-ink-2">
        Teaser
      </label>
      <GrowingField
        id="teaser"
        placeholder="Ein bis zwei Sätze, die neugierig machen"
        value={teaser}
        maxLength={1000}
        describedBy="teaser-count"
        onValue={(value) => onChange({ teaser: value })}
        className={`${bare} text-lead`}
      />
      <p
        id="teaser-count"
        className={`text-sm ${over > 0 ? "font-semibold text-sozial-strong" : "text-ink-2"}`}>
        {over > 0
          ? `${teaser.length} von ${longestTeaser} Zeichen: ${over} zu viel`
          : `${teaser.length} von ${longestTeaser} Zeichen`}
      </p>
    </div>
  );
}

type FieldProps = {
  id: string;
  placeholder: string;
  value: string;
  maxLength: number;
  describedBy?: string;
  startsHere?: boolean;
  className: string;
  onValue: (value: string) => void;
};

/** A field without line breaks that grows with its text; Enter moves to the next field. */
function GrowingField({
  id,
  placeholder,
  value,
  maxLength,
  describedBy,
  startsHere = false,
  className,
  onValue,
}: FieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [isFirst] = useState(startsHere);
  // A new post starts with the focus in its title.
  useEffect(() => {
    if (isFirst) area.current?.focus();
  }, [isFirst]);
  useEffect(() => {
    const element = area.current;
    if (!element || CSS.supports("field-sizing", "content")) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight}px`;
  }, [value]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter") return;
    event.preventDefault();
    document.getElementById(id === "title" ? "teaser" : "text")?.focus();
  }

  return (
    <textarea
      ref={area}
      id={id}
      name={id}
      rows={1}
      placeholder={placeholder}
      value={value}
      maxLength={maxLength}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
      onChange={(event) => onValue(event.currentTarget.value.replace(/\s*\n\s*/g, " "))}
      className={className}
    />
  );
}
