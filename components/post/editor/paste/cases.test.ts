// @vitest-environment jsdom
// Inputs that failed once, each with what is right.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cleanHtml } from "./clean-html";

const input = (name: string) => readFileSync(`components/post/editor/paste/cases/${name}.html`, "utf8");
const pasted = (html: string) => {
  const page = new DOMParser().parseFromString(cleanHtml(html).html, "text/html");
  return {
    page,
    words: page.body.textContent,
    tables: [...page.querySelectorAll<HTMLElement>("[data-block=table]")].map(
      (table) => JSON.parse(table.dataset.attrs!) as { caption: string; header: string[]; rows: string[][] },
    ),
  };
};
const html = (text: string) => cleanHtml(text).html;
const told = (text: string) => cleanHtml(text).leftOut.join(" ");

describe("what is not for readers", () => {
  test("deleted names and comments of Word never appear, and the writer is told", () => {
    const word = input("02-word-comment");
    expect(html(word)).toBe("<p>Der Kurs beginnt mit Frau K. am Montag.</p>");
    expect(cleanHtml(word).leftOut).toEqual(["Kommentare weggelassen.", "Gestrichene Wörter weggelassen."]);
  });

  test("struck words are left out, and the writer is told", () => {
    expect(html(input("02-struck-words"))).toBe("<p>Der Eintritt kostet 5 Euro.</p>");
    expect(told(input("02-struck-words"))).toBe("Gestrichene Wörter weggelassen.");
  });

  test.each([
    ["a style of Word", '<p>Wir <span style="mso-hide:all">Omar Q.</span>kommen.</p>'],
    [
      "a style sheet",
      "<style><!-- .x1, span.x2 {display: none} --></style><p>Wir <span class=x2>Omar Q.</span>kommen.</p>",
    ],
    [
      "a tracked deletion",
      "<style>span.msoDel{color:red}</style><p>Wir <span class=msoDel>Omar Q.</span>kommen.</p>",
    ],
    ["an attribute", "<p>Wir <span hidden>Omar Q.</span>kommen.</p>"],
    ["its visibility", "<p>Wir <span style='visibility: hidden'>Omar Q.</span>kommen.</p>"],
    [
      "a line of its own kind",
      "<p>Wir <span style='text-decoration-line: underline line-through'>Omar Q.</span>kommen.</p>",
    ],
    [
      "a comment in Google Docs",
      '<p>Wir kommen.<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><div style="border:1px solid"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Omar Q.</span></p></div>',
    ],
  ])("words hidden by %s are left out", (_, text) => {
    expect(html(text)).toBe("<p>Wir kommen.</p>");
    expect(told(text)).toContain("weggelassen");
  });

  test("the words that a comment speaks of stay", () => {
    expect(
      html(
        "<p><a style='mso-comment-reference:AB_1;mso-comment-date:20261002T0900'>Der Kurs</a> beginnt.</p>",
      ),
    ).toBe("<p>Der Kurs beginnt.</p>");
  });
});

describe("raised and lowered signs", () => {
  test("are signs of their own", () => {
    expect(pasted(input("03-superscript")).words).toBe(
      "Gezählt wurden 4.812¹ Menschen auf 30 m², ohne CO₂, dazu 10³ Briefe.",
    );
    expect(pasted(input("03-superscript-table")).tables[0]?.rows).toEqual([["2025", "4.812¹"]]);
  });

  test.each([
    ['10<span style="font-size:0.6em;vertical-align:super">-3</span>', "10⁻³"],
    ["4.812<sup>1, 2</sup>", "4.812¹, ²"],
    ['4.812<sup><a href="#_ftn1">12</a></sup>', "4.812¹²"],
    ['4.812<a href="#_ftn1"><sup>1</sup></a>', "4.812¹"],
    ["4.812<sup>[3]</sup>", "4.812[3]"],
    ["4.812<sup>a</sup>", "4.812[a]"],
    ["4.812<sup>*</sup>", "4.812*"],
    ["H<sub>2</sub>O am 1<sup>st</sup>", "H₂O am 1st"],
    ["<style>.fn{vertical-align:super}</style>4.812<span class=fn>1</span>", "4.812¹"],
  ])("%s reads %s", (text, words) => expect(pasted(`<p>${text}</p>`).words).toBe(words));
});

describe("a table", () => {
  test("repeats the value of merged cells", () => {
    expect(pasted(input("04-rowspan")).tables).toEqual([
      {
        caption: "",
        header: ["Jahr", "Teil", "Kurse"],
        rows: [
          ["2024", "Nord", "14"],
          ["2024", "Süd", "21"],
        ],
      },
    ]);
    const wide =
      "<table><tr><td>a<td>b<td>c</tr><tr><td colspan=2>x<td>1</tr><tr><td>y<td>z<td>2</tr></table>";
    expect(pasted(wide).tables[0]?.rows).toEqual([
      ["x", "x", "1"],
      ["y", "z", "2"],
    ]);
  });

  test.each(["04-title-row", "04-title-row-word"])("takes its title row as caption: %s", (name) => {
    expect(pasted(input(name)).tables).toEqual([
      name === "04-title-row"
        ? {
            caption: "Kurse nach Jahren",
            header: ["Jahr", "Teil", "Kurse"],
            rows: [
              ["2024", "Nord", "14"],
              ["2025", "Süd", "21"],
            ],
          }
        : { caption: "Kurse nach Jahren", header: ["Jahr", "Kurse"], rows: [["2024", "14"]] },
    ]);
  });

  test("has its notes below it, and two lines of headings in one", () => {
    const text =
      "<table><thead><tr><th rowspan=2>Ort<th colspan=2>2024</tr><tr><th>Frauen<th>Männer</tr></thead>" +
      "<tr><td>Nord<td>1<td>2</tr><tr><td colspan=3>Quelle: Landkreis</tr></table>";
    expect(pasted(text).tables).toEqual([
      { caption: "", header: ["Ort", "2024 Frauen", "2024 Männer"], rows: [["Nord", "1", "2"]] },
    ]);
    expect(html(text)).toMatch(/<p>Quelle: Landkreis<\/p>$/);
  });

  test("leaves hidden rows and columns out, and says so", () => {
    expect(pasted(input("07-excel-hidden-td")).tables).toEqual([
      { caption: "", header: ["Ort", "Plätze"], rows: [["Nord", "4"]] },
    ]);
    expect(told(input("07-excel-hidden-td"))).toBe(
      "Ausgeblendete Zeilen oder Spalten einer Tabelle weggelassen.",
    );
    const columns =
      "<table><colgroup><col><col span=2 style='mso-width-source:userset;display:none'></colgroup><tr><td>a<td>b<td>c<td>d</tr><tr><td>1<td>2<td>3<td>4</tr></table>";
    expect(pasted(columns).tables[0]).toMatchObject({ header: ["a", "d"], rows: [["1", "4"]] });
    const sheet =
      "<style>.xl7{display:none}</style><table><tr><td>a<td>b</tr><tr class=xl7><td>1<td>2</tr><tr><td>3<td>4</tr></table>";
    expect(pasted(sheet).tables[0]?.rows).toEqual([["3", "4"]]);
  });

  test("without anything hidden says nothing, although Excel closes it with a hidden row", () => {
    const text =
      "<table><tr><td>a<td>b</tr><tr><td>1<td>2</tr><tr height=0 style='display:none'><td width=64><td width=64></tr></table>";
    expect(cleanHtml(text).leftOut).toEqual([]);
    expect(pasted(text).tables[0]?.rows).toEqual([["1", "2"]]);
  });

  test("that is too wide goes on in a second one, and the writer is told", () => {
    const { tables } = pasted(input("04-thirteen-columns"));
    expect(tables.map(({ header }) => header.length)).toEqual([12, 2]);
    expect(tables[1]).toMatchObject({ header: ["Ort", "Dez"], rows: [["Nord", "12"]] });
    expect(told(input("04-thirteen-columns"))).toContain("höchstens 12 Spalten");
  });

  test("that is too long goes on in a second one, and the writer is told", () => {
    const { tables } = pasted(input("26-table-205-rows"));
    expect(tables.map(({ rows }) => rows.length)).toEqual([200, 5]);
    expect(told(input("26-table-205-rows"))).toContain("höchstens 200 Zeilen");
  });

  test("without end is cut, and the writer is told how much is missing", () => {
    const rows = Array.from({ length: 2_101 }, (_, row) => `<tr><td>${row}<td>x</tr>`).join("");
    expect(pasted(`<table>${rows}</table>`).tables).toHaveLength(10);
    expect(told(`<table>${rows}</table>`)).toContain("100 Zeilen weggelassen");
  });
});

describe("links", () => {
  test("lose the tracker of the mail program, and the address of the colleague", () => {
    expect(html(input("06-safelink"))).toBe(
      '<p>Das <a href="https://www.example.org/woche">Programm der Woche</a> steht fest.</p>',
    );
    const shown = input("06-safelink").replace(
      /Programm der Woche/,
      () => /href="([^"]+)"/.exec(input("06-safelink"))![1]!,
    );
    expect(pasted(shown).words).toBe("Das https://www.example.org/woche steht fest.");
  });

  test("with blanks, brackets and umlauts are kept", () => {
    expect(html(input("10-link-with-blanks"))).toContain(
      'href="https://www.example.org/Handzettel%20Woche%202026.pdf"',
    );
    expect(pasted(input("10-link-brackets-umlaut")).page.querySelectorAll("a")).toHaveLength(2);
  });

  test("that lead to a file of the writer are named", () => {
    expect(told('<p><a href="file:///C:/a.docx">Datei</a></p>')).toContain("1 Link weggelassen");
  });
});

test("blanks that do not break become blanks, except after numbers", () => {
  expect(pasted(input("11-nbsp")).words).not.toContain("\u00a0");
  expect(pasted("<p>um&nbsp;10&nbsp;Uhr nach §&nbsp;16</p>").words).toBe("um 10\u00a0Uhr nach §\u00a016");
});

describe("a list", () => {
  test("keeps the number that it begins with", () => {
    expect(html(input("14-ol-start"))).toBe(
      '<ol start="4"><li>Vierter Schritt</li><li>Fünfter Schritt</li></ol>',
    );
  });

  test("keeps what stands below an entry in this entry", () => {
    expect(html(input("14-sublist"))).toBe(
      "<ol><li>Anmelden\n– per Telefon\n– per Mail</li><li>Kommen</li></ol>",
    );
    expect(html("<ul><li><p>Eins</p><p>mehr</p><ol type=a><li>x</li><li>y</li></ol></li></ul>")).toBe(
      "<ul><li>Eins\nmehr\na) x\nb) y</li></ul>",
    );
  });

  test("of Word counts on after a paragraph", () => {
    expect(html(input("14-word-numbering"))).toBe(
      '<ol><li>Anmelden</li><li>Kommen</li></ol><p>Dann folgt eine Pause.</p><ol start="3"><li>Mitmachen, siehe Nummer 2</li></ol>',
    );
  });

  test("stays apart from its neighbour", () => {
    expect(html("<ul><li>a</li></ul><ul><li>b</li></ul>")).toBe("<ul><li>a</li></ul><ul><li>b</li></ul>");
    const word = (mark: string, list: string, level = 1) =>
      `<p style='mso-list:${list} level${level} lfo1'><span style='mso-list:Ignore'>${mark}</span>x</p>`;
    expect(html(word("1.", "l0") + word("1.", "l1"))).toBe("<ol><li>x</li></ol><ol><li>x</li></ol>");
    expect(html(word("c)", "l0") + word("1.1.", "l0", 2) + word("d)", "l0"))).toBe(
      '<ol start="3"><li>x\n1.1. x</li><li>x</li></ol>',
    );
    expect(html(word("§ 3", "l0"))).toBe("<ul><li>§ 3x</li></ul>");
  });
});

test("arrows and faces of a symbol font are the signs that one sees", () => {
  const wingdings = (sign: string) =>
    `<span style='font-family:Wingdings;mso-char-type:symbol'>${sign}</span>`;
  expect(pasted(`<p>Antrag ${wingdings("à")} Bescheid ${wingdings("J")}</p>`).words).toBe(
    "Antrag → Bescheid ☺",
  );
  expect(pasted(`<p>Antrag <font face="Wingdings">\uf0e0</font> Bescheid \uf04a</p>`).words).toBe(
    "Antrag → Bescheid ☺",
  );
  expect(pasted("<p><span style='font-family:Symbol'>³</span> 5</p>").words).toBe("≥ 5");
  expect(told("<p>Ein \ue123 Zeichen</p>")).toBe("Zeichen einer Symbolschrift weggelassen.");
});

test("Arabic, Hebrew and Persian passages name their language", () => {
  expect(html("<p>أهلا بكم في المركز (Jobcenter) يوم 7 أكتوبر.</p>")).toBe(
    '<p><span lang="ar" data-lang="">أهلا بكم في المركز (Jobcenter) يوم 7 أكتوبر.</span></p>',
  );
  expect(html("<p>Wir sagen im Haus am Markt <b>שלום לכם</b>, auch خوش آمدید گرامی zu Ihnen.</p>")).toBe(
    '<p>Wir sagen im Haus am Markt <span lang="he" data-lang=""><strong>שלום לכם</strong></span>, auch <span lang="fa" data-lang="">خوش آمدید گرامی</span> zu Ihnen.</p>',
  );
});
