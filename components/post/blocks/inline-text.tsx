import { Fragment, type ReactNode } from "react";
import type { Inline } from "@/domain/post/content";
import { directionOfLanguage } from "@/domain/post/direction";

/** Text with its marks. Neighbouring parts with the same target become one link. */
export function InlineText({ text }: { text: Inline[] }) {
  return linkGroups(text).map(({ href, parts }, index) => {
    const words = parts.map((part, index) => <Fragment key={index}>{marked(part)}</Fragment>);
    return href ? (
      <a key={index} href={href} className="text-link">
        {words}
      </a>
    ) : (
      <Fragment key={index}>{words}</Fragment>
    );
  });
}

function linkGroups(text: Inline[]): { href?: string; parts: Inline[] }[] {
  const groups: { href?: string; parts: Inline[] }[] = [];
  for (const part of text) {
    const last = groups.at(-1);
    if (last && last.href === part.href) last.parts.push(part);
    else groups.push({ href: part.href, parts: [part] });
  }
  return groups;
}

function marked({ text, bold, italic, lang }: Inline): ReactNode {
  let words: ReactNode = text.split("\n").map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
  if (italic) words = <em>{words}</em>;
  if (bold) words = <strong>{words}</strong>;
  return lang ? (
    <span lang={lang} dir={directionOfLanguage(lang)}>
      {words}
    </span>
  ) : (
    words
  );
}
