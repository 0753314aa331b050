import { oneLine } from "@/domain/one-line";

/** The content of a letter as plain text; `writeLetter` makes text and HTML of it. */
export type Letter = {
  subject: string;
  paragraphs: string[];
  /** The reason that a person gave, shown as a quotation. */
  quote?: string;
  /** The link to the next step. */
  link?: { label: string; href: string };
  afterwards?: string[];
};

export type WrittenLetter = { subject: string; text: string; html: string };

/** Greeting, body and signature as plain text and as simple HTML, fully escaped (D-025). */
export function writeLetter(letter: Letter, recipient: { name: string }): WrittenLetter {
  const { quote, link, afterwards = [] } = letter;
  const paragraphs = letter.paragraphs.map(oneLine);
  const greeting = recipient.name ? `Guten Tag ${oneLine(recipient.name)},` : "Guten Tag,";
  const signature = ["Stark. Sozial. Vor Ort.", "Redaktion der kommunalen Jobcenter"];
  const text = [
    greeting,
    ...paragraphs,
    ...(quote
      ? [
          quote
            .trim()
            .split(/\r?\n/)
            .map((line) => `> ${line}`)
            .join("\n"),
        ]
      : []),
    ...(link ? [`${link.label}:\n${link.href}`] : []),
    ...afterwards,
    `-- \n${signature.join("\n")}`,
  ].join("\n\n");
  const html = [
    ...[greeting, ...paragraphs].map(asParagraph),
    ...(quote ? [`<blockquote style="${quoteStyle}">${lines(quote)}</blockquote>`] : []),
    ...(link ? asButton(link) : []),
    ...afterwards.map(asParagraph),
    asSmallPrint(signature.map(escaped).join("<br>")),
  ].join("\n");
  return { subject: oneLine(letter.subject), text: `${text}\n`, html: framed(oneLine(letter.subject), html) };
}

const asParagraph = (text: string) => `<p>${escaped(text)}</p>`;
const asSmallPrint = (html: string) => `<p style="margin-top:24px;color:#41545D;font-size:14px">${html}</p>`;
const lines = (text: string) => text.trim().split(/\r?\n/).map(escaped).join("<br>");

const quoteStyle = "margin:16px 0;padding:4px 16px;border-left:4px solid #E4572E";
const buttonStyle =
  "display:inline-block;padding:12px 20px;border-radius:10px;background:#10242D;color:#FBF8F3;" +
  "font-weight:bold;text-decoration:none";
const pageStyle =
  "margin:0;padding:24px;background:#FBF8F3;color:#10242D;font:17px/1.6 Verdana,Arial,sans-serif";

function asButton({ label, href }: { label: string; href: string }): string[] {
  return [
    `<p style="margin:24px 0"><a href="${escaped(href)}" style="${buttonStyle}">${escaped(label)}</a></p>`,
    asSmallPrint(`Wenn sich der Knopf nicht öffnen lässt: ${escaped(href)}`),
  ];
}

function framed(title: string, body: string): string {
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body style="${pageStyle}"><div style="max-width:560px">
${body}
</div></body></html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
