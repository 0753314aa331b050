// A post as HTML for feed readers: plain elements, absolute addresses, no classes, no scripts. Every word is
// escaped (S-36).
import { germanNumber, longDay } from "@/domain/date-words";
import { pictureAtLeast, type PictureFiles } from "@/domain/media/picture";
import { pictureLine } from "@/domain/media/picture-line";
import { pillarNames } from "@/domain/wording";
import {
  isAllowedLink,
  unknownBlock,
  type Block,
  type Content,
  type FigureBlock,
  type Inline,
} from "./content";
import { directionOf, directionOfLanguage } from "./direction";
import type { LeadPicture } from "./manuscript";
import { pillars } from "./pillar";

type Pictures = Record<string, PictureFiles>;
type Shown = Pick<LeadPicture, "mediaId" | "altText" | "decorative" | "caption" | "credit">;

/**
 * The base address of the portal without a slash at the end, and the address of the post: relative links are
 * resolved with them.
 */
export type Places = { appUrl: string; address: string };

/**
 * Lead picture and text. `facts` are lines that stand before the text, as plain words. A picture that may not
 * be shown is left out.
 */
export function feedHtml(
  {
    content,
    leadPicture,
    pictures,
    facts,
  }: { content: Content; leadPicture: LeadPicture | null; pictures: Pictures; facts: string[] },
  places: Places,
): string {
  return [
    leadPicture ? image(leadPicture, pictures, places) : "",
    ...facts.map((fact) => `<p>${escaped(fact)}</p>`),
    ...content.map((block) => blockHtml(block, pictures, places)),
  ]
    .filter(Boolean)
    .join("\n");
}

/** Safe inside an element and inside a quoted attribute, in HTML and in XML. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

function blockHtml(block: Block, pictures: Pictures, places: Places): string {
  const words = (text: Inline[]) => inlineHtml(text, places);
  const paragraphs = (text: Inline[][]) =>
    text.map((paragraph) => `<p${direction(paragraph)}>${words(paragraph)}</p>`).join("");
  switch (block.type) {
    case "paragraph":
      return `<p${direction(block.text)}>${words(block.text)}</p>`;
    case "heading":
      return `<h${block.level}${direction(block.text)}>${words(block.text)}</h${block.level}>`;
    case "list":
      return list(block.ordered ? "ol" : "ul", block.entries.map(words), [
        block.start === undefined ? "" : ` start="${block.start}"`,
        direction(block.entries.flat()),
      ]);
    case "quote":
      return `<blockquote><p${direction(block.text)}>${words(block.text)}</p>${note([block.person, block.position].filter(Boolean).join(", "))}</blockquote>`;
    case "image":
      return image(block, pictures, places);
    case "figure":
      return figureHtml(block);
    case "interview":
      return `<p><strong>${escaped(block.question)}</strong></p>${paragraphs(block.answer)}`;
    case "pillars":
      return pillars
        .filter((pillar) => block[pillar].length > 0)
        .map(
          (pillar) =>
            `<p><strong>${pillarNames[pillar]}.</strong></p>${list("ul", block[pillar].map(escaped))}`,
        )
        .join("");
    case "info":
      return `<aside>${block.title ? `<p><strong>${escaped(block.title)}</strong></p>` : ""}${paragraphs(block.text)}</aside>`;
    case "table":
      return tableHtml(block);
    default:
      return unknownBlock(block);
  }
}

function inlineHtml(text: Inline[], places: Places): string {
  return text
    .map(({ text: words, bold, italic, href, lang }) => {
      let html = escaped(words).replaceAll("\n", "<br>");
      if (italic) html = `<em>${html}</em>`;
      if (bold) html = `<strong>${html}</strong>`;
      if (lang)
        html = `<span lang="${escaped(lang)}"${directionOfLanguage(lang) ? ' dir="rtl"' : ""}>${html}</span>`;
      return href && isAllowedLink(href) ? `<a href="${escaped(absolute(href, places))}">${html}</a>` : html;
    })
    .join("");
}

function absolute(href: string, { appUrl, address }: Places): string {
  if (href.startsWith("/")) return `${appUrl}${href}`;
  return href.startsWith("#") ? `${address}${href}` : href;
}

function image(shown: Shown, pictures: Pictures, { appUrl }: Places): string {
  const picture = pictures[shown.mediaId];
  if (!picture) return "";
  const altText = shown.decorative ? "" : (shown.altText ?? "");
  const line = pictureLine(shown);
  return `<figure><img src="${escaped(appUrl + pictureAtLeast(picture, 960))}" alt="${escaped(altText)}">${line ? `<figcaption>${escaped(line)}</figcaption>` : ""}</figure>`;
}

/** Never a number without its day and its source. */
function figureHtml({
  label,
  before,
  after,
  unit,
  source,
  place,
  more = [],
  drawing,
  remark,
}: FigureBlock): string {
  const words = (measured: FigureBlock["after"], of?: string) =>
    [of, valueInWords(measured, unit)].filter(Boolean).join(" ");
  const values =
    drawing === "bars"
      ? [{ ...after, place: place ?? "" }, ...more].map((one) => words(one, one.place)).join(", ")
      : drawing === "line"
        ? [...more, after].map((one) => words(one)).join(" → ")
        : [before, after].flatMap((measured) => (measured ? [words(measured)] : [])).join(" → ");
  return `<p><strong>${escaped(label)}:</strong> ${escaped(values)}${source ? `. ${escaped(`Quelle: ${source}`)}` : ""}${remark ? `. ${escaped(remark)}` : ""}</p>`;
}

function valueInWords({ qualifier, value, asOf }: FigureBlock["after"], unit: string): string {
  const words =
    value === null ? "keine Angabe" : [qualifier, germanNumber(value), unit].filter(Boolean).join(" ");
  return asOf ? `${words} (Stand ${longDay(asOf)})` : words;
}

function tableHtml({ caption, header, rows }: Extract<Block, { type: "table" }>): string {
  const head = header.map((title) => `<th scope="col">${escaped(title)}</th>`).join("");
  const body = rows
    .map((row) => `<tr>${header.map((_, column) => `<td>${escaped(row[column] ?? "")}</td>`).join("")}</tr>`)
    .join("");
  return `<table>${caption ? `<caption>${escaped(caption)}</caption>` : ""}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

const direction = (text: Inline[]) => (directionOf(text) ? ' dir="rtl"' : "");

function list(element: "ol" | "ul", entries: string[], attributes: string[] = []): string {
  return `<${element}${attributes.join("")}>${entries.map((entry) => `<li>${entry}</li>`).join("")}</${element}>`;
}

function note(words: string): string {
  return words ? `<p>${escaped(words)}</p>` : "";
}
