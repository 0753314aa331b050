"use client";
// Choice from a long list by typing: the ARIA pattern of an editable combobox. The focus stays in the field.
import { type KeyboardEvent, useRef, useState } from "react";
import { foldWords } from "@/domain/fold";
import { controlClass, described, Field, type FieldWords } from "./field";

export type ComboboxOption = {
  value: string;
  label: string;
  /** Shown beside the label and searched too. */ hint?: string;
};

type Props = FieldWords & { options: ComboboxOption[]; onChoose: (option: ComboboxOption | null) => void };

export function Combobox({ options, onChoose, ...field }: Props) {
  const id = field.id ?? field.name;
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = options.filter((option) => fits(option, typed));

  function choose(option: ComboboxOption) {
    setTyped(option.label);
    setOpen(false);
    setActive(-1);
    onChoose(option);
  }

  function type(text: string) {
    setTyped(text);
    setOpen(true);
    setActive(-1);
    // A full name is chosen without a further key.
    onChoose(options.find(({ label }) => label.toLowerCase() === text.trim().toLowerCase()) ?? null);
  }

  function moveTo(index: number) {
    setOpen(true);
    setActive(index);
    list.current?.children[index]?.scrollIntoView({ block: "nearest" });
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      const step = key === "ArrowDown" ? 1 : -1;
      if (found.length > 0)
        moveTo(
          active === -1 && step === -1 ? found.length - 1 : (active + step + found.length) % found.length,
        );
    } else if (key === "Enter" && isOpen && found[active]) {
      event.preventDefault();
      choose(found[active]);
    } else if (key === "Escape" && isOpen) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    }
  }

  const shows = isOpen && found.length > 0;
  return (
    <Field field={field}>
      <div className="relative">
        <input
          {...described(field)}
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={shows}
          aria-controls={`${id}-list`}
          aria-activedescendant={shows && active >= 0 ? `${id}-${active}` : undefined}
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          className={controlClass}
        />
        <div
          ref={list}
          id={`${id}-list`}
          role="listbox"
          aria-label={field.label}
          hidden={!shows}
          // Keeps the focus in the field while the list is clicked or scrolled.
          onPointerDown={(event) => event.preventDefault()}
          className="absolute inset-x-0 top-full z-20 mt-1 max-h-72 overflow-y-auto rounded-control border border-edge bg-card py-1 shadow-lg">
          {found.map((option, index) => (
            // The keyboard reaches it through the field, as the pattern requires.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={option.value}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onClick={() => choose(option)}
              className="min-h-11 cursor-pointer px-3.5 py-2 leading-snug hover:bg-mist aria-selected:bg-ink aria-selected:text-paper forced-colors:aria-selected:outline-2">
              {option.label}
              {option.hint && <span className="block text-sm opacity-80">{option.hint}</span>}
            </div>
          ))}
        </div>
        <p role="status" className="sr-only">
          {isOpen && typed !== "" && (found.length === 1 ? "1 Treffer" : `${found.length} Treffer`)}
        </p>
      </div>
    </Field>
  );
}

/** Every typed word begins a word of the label or its hint, however umlauts and hyphens are written. */
function fits({ label, hint = "" }: ComboboxOption, typed: string): boolean {
  const words = foldWords(`${label} ${hint}`);
  return foldWords(typed).every((asked) => words.some((word) => word.startsWith(asked)));
}
