import type { WithdrawalOutcome } from "./report";

/** What a person reads with the number after a withdrawal was carried out. A refusal has its own words. */
export const withdrawalAnswers: Record<Exclude<WithdrawalOutcome, "refused">, string> = {
  carried_out:
    "Ihr Widerruf ist vollzogen. Die Beiträge und Bilder von Ihnen sind im Portal nicht mehr zu sehen: " +
    "nicht auf der Seite, nicht in der Suche und nicht in den Feeds. Sie haben keinen Nachteil.",
  narrowed:
    "Ihr Widerruf ist eingetragen. Die Wege, die Sie nicht mehr möchten, sind geschlossen. " +
    "Der Beitrag bleibt auf der Seite, bis Sie auch das nicht mehr möchten.",
};
