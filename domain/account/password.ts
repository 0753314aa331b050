import { contextWords, commonPasswords, keyboardRows } from "./password-words";

/** NIST SP 800-63B-4 for a password that is the only factor (D-007). */
export const shortestPassword = 15;
export const longestPassword = 256;
/** So many characters must remain when all words that are easy to guess are removed. */
const ownLetters = 8;

export type PasswordOwner = { name: string; email: string; jobcenterName: string | null };

/**
 * What is wrong with a new password, as a German sentence, or null. All characters are allowed, none is
 * required.
 */
export function passwordProblem(password: string, owner: PasswordOwner): string | null {
  const length = [...password].length;
  if (length < shortestPassword)
    return `Das Passwort ist zu kurz. Es braucht mindestens ${shortestPassword} Zeichen, zum Beispiel vier Wörter, die nichts miteinander zu tun haben.`;
  if (length > longestPassword)
    return `Das Passwort ist zu lang. Es darf höchstens ${longestPassword} Zeichen haben.`;
  if (isGuessable(password, owner))
    return "Dieses Passwort wäre leicht zu erraten. Bitte wählen Sie eines ohne Ihren Namen, Ihr Haus, Reihenfolgen und Wiederholungen.";
  return null;
}

function isGuessable(password: string, owner: PasswordOwner): boolean {
  const plain = simple(password);
  if (
    commonPasswords.some((common) => common === plain || common === password.toLowerCase()) ||
    isRepetition(plain) ||
    isSequence(plain)
  )
    return true;
  const words = [...contextWords, ...wordsOf(owner)].sort((one, other) => other.length - one.length);
  const rest = words.reduce((left, word) => left.replaceAll(word, " "), plain);
  const own = [...rest].filter((character) => !/[\s\d\p{P}\p{S}]/u.test(character));
  // A password without letters needs enough different characters instead.
  const hasLetters = /\p{L}/u.test(plain);
  return hasLetters ? own.length < ownLetters || new Set(own).size < 5 : new Set(plain).size < ownLetters;
}

/** Lower case, without accents, with the usual letter-like digits read as letters where letters surround them. */
function simple(password: string): string {
  return password
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replace(
      /(?<=\p{L})[013457@$](?=\p{L})/gu,
      (sign) => ({ 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t", "@": "a", $: "s" })[sign] ?? sign,
    );
}

function wordsOf({ name, email, jobcenterName }: PasswordOwner): string[] {
  return simple(`${name} ${email} ${jobcenterName ?? ""}`)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length >= 3);
}

function isRepetition(plain: string): boolean {
  const piece = /^(.{1,12}?)\1+(.*)$/u.exec(plain);
  return piece !== null && piece[1]!.startsWith(piece[2] ?? "");
}

/**
 * True when almost the whole text is a sequence of the alphabet, of digits or of the keyboard, in either
 * direction.
 */
function isSequence(plain: string): boolean {
  const characters = [...plain];
  const isNeighbour = (one: string, other: string) =>
    keyboardRows.some((row) => row.includes(one + other) || row.includes(other + one));
  const steps = characters
    .slice(1)
    .filter((character, index) => isNeighbour(characters[index]!, character)).length;
  return steps >= (characters.length - 1) * 0.75;
}
