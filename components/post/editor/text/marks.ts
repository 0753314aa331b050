// Link and language of a part of the text.
import { Mark } from "@tiptap/core";
import { isAllowedLink } from "@/domain/post/content";
import { directionOfLanguage } from "@/domain/post/direction";

export const Link = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes: () => ({ href: { default: "" } }),
  parseHTML: () => [
    {
      tag: "a[href]",
      getAttrs: (element) => {
        const href = element.getAttribute("href") ?? "";
        return isAllowedLink(href) ? { href } : false;
      },
    },
  ],
  renderHTML: ({ mark }) => [
    "a",
    {
      href: isAllowedLink(String(mark.attrs.href)) ? String(mark.attrs.href) : "",
      class: "text-link",
      rel: "noopener",
    },
    0,
  ],
});

export const Language = Mark.create({
  name: "language",
  addAttributes: () => ({ lang: { default: "" } }),
  parseHTML: () => [
    { tag: "span[data-lang]", getAttrs: (element) => ({ lang: element.getAttribute("lang") ?? "" }) },
  ],
  renderHTML: ({ mark }) => [
    "span",
    { lang: String(mark.attrs.lang), dir: directionOfLanguage(String(mark.attrs.lang)), "data-lang": "" },
    0,
  ],
});
