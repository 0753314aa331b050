// Advice for Leichte Sprache after BITV 2.0, Anlage 2 Teil 2, and DIN SPEC 33429. Without a
// dictionary: it may err, so it only advises.
import { sentencesIn } from "@/domain/post/sentence";
import { excerpt, wordsIn, type Finding, type Rule } from "./rule";

const longestSentence = 12;
const longestWord = 14;

/** A rule checked for each sentence: returns the difficult words, or none. */
const perSentence =
  (judge: (sentence: string) => Omit<Finding, "where"> | null): Rule =>
  (text) =>
    sentencesIn(text).flatMap((sentence) => {
      const finding = judge(sentence);
      return finding ? [{ ...finding, where: excerpt(sentence) }] : [];
    });

const found = (pattern: RegExp, sentence: string) => pattern.exec(sentence)?.[0].trim() ?? null;

/** Word boundaries that count umlauts as letters. */
const word = (choices: string) => new RegExp(`(?<![\\p{L}-])(?:${choices})(?![\\p{L}-])`, "iu");

const length = perSentence((sentence) => {
  const words = wordsIn(sentence).length;
  return words <= longestSentence
    ? null
    : {
        what: `Der Satz hat ${words} Wörter.`,
        why: `Höchstens ${longestSentence} Wörter, ein Gedanke je Satz. Machen Sie zwei Sätze daraus.`,
      };
});

const genitiveOfThings =
  /(?<!\p{L})(?:des|eines|dieses|jedes|meines|deines|seines|ihres|unseres|eures|keines)\s+(?:\p{Ll}+(?:en|er)\s+)?\p{Lu}[\p{L}-]*s(?!\p{L})/u;
const genitiveOfWomen =
  /(?<!\p{L})(?!(?:In|An|Auf|Mit|Bei|Von|Zu|Nach|Aus|Vor|Seit|Unter|Über|Neben|Hinter|Und|Oder|Aber|Das|Es|Ist|War|Hat) )\p{Lu}[\p{L}-]+ (?:der|einer|dieser|ihrer|seiner|unserer) \p{Lu}[\p{L}-]+(?=[\s.,!?]|$)/u;
const genitive = perSentence((sentence) => {
  const words = found(genitiveOfThings, sentence) ?? found(genitiveOfWomen, sentence);
  return words === null
    ? null
    : {
        what: `„${words}“ klingt nach einem Genitiv.`,
        why:
          "Der Genitiv ist schwer. Schreiben Sie „von dem“, „von der“ oder „vom“: „das Haus vom " +
          "Lehrer“ statt „das Haus des Lehrers“.",
      };
});

const negation = perSentence((sentence) => {
  const words = found(
    word("nicht|nichts|nie|niemals|niemand\\p{Ll}*|nirgends|kein|keine[rsnm]?|weder"),
    sentence,
  );
  return words === null
    ? null
    : {
        what: `„${words}“ verneint.`,
        why:
          "Verneinungen werden leicht überlesen. Sagen Sie möglichst, was ist und was geht: „Die " +
          "Beratung kostet 0 Euro“ statt „Die Beratung kostet nichts“.",
      };
});

const compounds: Rule = (text) =>
  [...new Set(text.match(/\p{L}+/gu) ?? [])]
    .filter((one) => one.length > longestWord)
    .map((one) => ({
      what: `„${one}“ ist ein langes Wort.`,
      where: excerpt(sentencesIn(text).find((sentence) => sentence.includes(one)) ?? text),
      why:
        "Trennen Sie lange Wörter mit Bindestrich oder Mediopunkt: „Bundes-Teilhabe-Gesetz“ oder " +
        "„Bundes·teilhabe·gesetz“. Oder nehmen Sie ein kürzeres.",
    }));

const subjunctive = perSentence((sentence) => {
  const words = found(
    word(
      "würde[nt]?|wäre[nt]?|hätte[nt]?|könnte[nt]?|müsste[nt]?|dürfte[nt]?|sollte[nt]?|käme[nt]?|gäbe|bräuchte[nt]?",
    ),
    sentence,
  );
  return words === null
    ? null
    : {
        what: `„${words}“ ist eine Möglichkeitsform.`,
        why:
          "Der Konjunktiv ist schwer. Schreiben Sie „vielleicht“: „Vielleicht regnet es morgen“ " +
          "statt „Es könnte regnen“.",
      };
});

const infinitives = new Set([
  "gehen",
  "geben",
  "gewinnen",
  "genießen",
  "gelten",
  "geschehen",
  "gehören",
  "gestalten",
  "gefallen",
  "gelingen",
  "gesund",
  "gerecht",
  "gut",
]);
const passive = perSentence((sentence) => {
  if (!word("wird|werden|wurde|wurden|worden").test(sentence)) return null;
  const participle = (
    sentence.match(
      /(?<!\p{L})(?:\p{Ll}{2,4})?ge\p{Ll}{2,}(?:t|en)(?!\p{L})|(?<!\p{L})(?:be|ver|er|ent|zer)\p{Ll}{2,}t(?!\p{L})|(?<!\p{L})\p{Ll}{3,}iert(?!\p{L})/gu,
    ) ?? []
  ).find((one) => !infinitives.has(one));
  return participle === undefined
    ? null
    : {
        what: `„${participle}“ steht wohl im Passiv.`,
        why: "Sagen Sie, wer etwas tut: „Morgen wählen wir“ statt „Morgen wird gewählt“.",
      };
});

const numerals = word(
  "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|fünfzig|hundert|tausend",
);
const numbers = perSentence((sentence) => {
  const written = found(numerals, sentence);
  if (written)
    return {
      what: `Die Zahl „${written}“ steht als Wort da.`,
      why: "Ziffern sind leichter: „5“ statt „fünf“.",
    };
  const share = found(/\d+(?:,\d+)?\s*(?:%|Prozent)/u, sentence);
  if (share)
    return {
      what: `„${share}“ ist eine Prozentzahl.`,
      why: "Prozente sind schwer. Sagen Sie „die Hälfte“, „viele“ oder „1 von 10“.",
    };
  const large = found(/(?<![\d.])\d{1,3}(?:\.\d{3})+|(?<![\d.])\d{5,}/u, sentence);
  return large === null
    ? null
    : {
        what: `„${large}“ ist eine große Zahl.`,
        why: "Große Zahlen sind schwer vorstellbar. Vielleicht genügt „viele“, oder ein Vergleich hilft.",
      };
});

const conjunctions =
  /,\s+(?:dass|weil|obwohl|damit|sodass|nachdem|bevor|während|ob|wenn|sobald|indem|welche[rsnm]?|d(?:er|ie|as|en|em)\s+(?:ich|er|sie|es|wir|man|ihr|\p{Ll}+)\s)/u;
const clauses = perSentence((sentence) => {
  const commas = (sentence.match(/,(?!\d)/g) ?? []).length;
  if (commas < 2 && !conjunctions.test(sentence)) return null;
  return {
    what: commas >= 2 ? `Der Satz hat ${commas} Kommas.` : "Der Satz hat einen Nebensatz.",
    why: "Ein Satz, eine Aussage. Machen Sie aus jedem Teil einen eigenen Satz, oder eine Liste.",
  };
});

export const easyRules: Rule[] = [
  length,
  clauses,
  genitive,
  negation,
  subjunctive,
  passive,
  compounds,
  numbers,
];
