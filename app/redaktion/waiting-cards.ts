import { accountsPath } from "@/domain/account/accounts-path";
import type { Person } from "@/domain/account/role";
import { reviewDueOn } from "@/domain/campaign/accessibility-statement";
import { berlinDay, longDay } from "@/domain/date-words";
import { can } from "@/domain/policy";
import type { Waiting } from "@/queries/desk/what-waits";

export type WaitingCard = { title: string; text: string; href: string; label: string };

const posts = (count: number) => (count === 1 ? "Ein Beitrag" : `${count} Beiträge`);
const waits = (count: number) => (count === 1 ? "wartet" : "warten");

/** The tasks of this person with their links, the most urgent first. */
export function waitingCards(actor: Person, waiting: Waiting): WaitingCard[] {
  const {
    reviews,
    oldestReview,
    sentBack,
    drafts,
    submitted,
    hostInvitations,
    leichteSprache,
    endingConsents,
    lapsedInvitations,
    isConfirmationDue,
    givenUpMails,
    reports,
    unattendedBarriers,
    removals,
    overdueErasures,
    undecidedNames,
  } = waiting;
  const statementDueOn = reviewDueOn(berlinDay(new Date()));
  const cards: (WaitingCard | false)[] = [
    undecidedNames.personId !== null && {
      title:
        undecidedNames.posts === 1
          ? "Ein Beitrag nennt vielleicht eine gelöschte Person"
          : `${undecidedNames.posts} Beiträge nennen vielleicht eine gelöschte Person`,
      text: "Die Person hat widerrufen, und ihr Name stand auch dort. Bitte entscheiden Sie, ob sie gemeint ist.",
      href: `/redaktion/personen/${undecidedNames.personId}`,
      label: "Jetzt entscheiden",
    },
    overdueErasures > 0 && {
      title:
        overdueErasures === 1
          ? "Eine Löschung nach Widerruf ist überfällig"
          : `${overdueErasures} Löschungen nach Widerruf sind überfällig`,
      text:
        "Texte und Bilder müssten seit mehr als einem Tag gelöscht sein. Öffnen Sie die Person und löschen " +
        "Sie jetzt; gelingt das nicht, verständigen Sie bitte die IT.",
      href: "/redaktion/personen",
      label: "Personen öffnen",
    },
    reports.withdrawals > 0 && {
      title:
        reports.withdrawals === 1
          ? "Ein Widerruf ist eingegangen"
          : `${reports.withdrawals} Widerrufe sind eingegangen`,
      text:
        "Eine porträtierte Person möchte nicht mehr zu sehen sein. Bitte nehmen Sie den Widerruf " +
        "sofort auf.",
      href: "/redaktion/meldungen?art=withdrawal",
      label: "Widerruf bearbeiten",
    },
    removals.open > 0 && {
      title:
        removals.open === 1
          ? "Nach einem Widerruf: eine Bitte um Entfernung"
          : `Nach einem Widerruf: ${removals.open} Bitten um Entfernung`,
      text: removals.dueOn ? `Die erste ist bis zum ${longDay(removals.dueOn)} fällig.` : "",
      href: "/redaktion/entfernungen",
      label: "Bitten ansehen",
    },
    unattendedBarriers > 0 && {
      title:
        unattendedBarriers === 1
          ? "Eine Barrieremeldung liest niemand"
          : `${unattendedBarriers} Barrieremeldungen liest niemand`,
      text:
        "Benennen Sie eine „Ansprechperson Barrierefreiheit“. Die Antwort ist innerhalb eines " +
        "Monats fällig.",
      href: "/redaktion/konten",
      label: "Konten öffnen",
    },
    reports.open > reports.withdrawals && {
      title:
        reports.open - reports.withdrawals === 1
          ? "Eine Meldung ist offen"
          : `${reports.open - reports.withdrawals} Meldungen sind offen`,
      text:
        reports.overdue > 0
          ? "Bei mindestens einer ist die Frist vorbei."
          : "Leserinnen und Leser warten auf Antwort.",
      href: "/redaktion/meldungen",
      label: "Meldungen ansehen",
    },
    reviews > 0 && {
      title: `${posts(reviews)} ${waits(reviews)} auf Freigabe`,
      text: oldestReview ? `Am längsten seit dem ${longDay(oldestReview)}.` : "",
      href: "/redaktion/freigaben",
      label: "Freigaben öffnen",
    },
    sentBack > 0 && {
      title: `${posts(sentBack)} mit Rückmeldung`,
      text:
        "Der Landkreistag hat etwas angemerkt. Überarbeiten Sie den Text und reichen Sie ihn noch " +
        "einmal ein.",
      href: "/redaktion/beitraege?zustand=sent_back",
      label: "Rückmeldung ansehen",
    },
    hostInvitations > 0 && {
      title:
        hostInvitations === 1
          ? "Eine Einladung zu einer gemeinsamen Aktion"
          : `${hostInvitations} Einladungen zu gemeinsamen Aktionen`,
      text: "Ein anderes Jobcenter fragt, ob Sie mit veranstalten. Sagen Sie zu oder ab.",
      href: "/redaktion/beitraege/mitveranstaltung",
      label: "Einladung beantworten",
    },
    drafts > 0 && {
      title: drafts === 1 ? "Ein Entwurf" : `${drafts} Entwürfe`,
      text: "Angefangen und noch nicht eingereicht.",
      href: "/redaktion/beitraege?zustand=draft",
      label: "Weiterschreiben",
    },
    submitted > 0 && {
      title: `${posts(submitted)} beim Landkreistag`,
      text: "Eingereicht und noch nicht entschieden. Bis dahin können Sie zurückziehen.",
      href: "/redaktion/beitraege?zustand=submitted",
      label: "Ansehen",
    },
    leichteSprache.stale > 0 && {
      title:
        leichteSprache.stale === 1
          ? "Ein Text in Leichter Sprache ist veraltet"
          : `${leichteSprache.stale} Texte in Leichter Sprache sind veraltet`,
      text:
        "Der Text in Alltagssprache wurde seitdem geändert. Bitte passen Sie die Fassung in " +
        "Leichter Sprache an.",
      href: "/redaktion/beitraege",
      label: "Beiträge ansehen",
    },
    endingConsents > 0 && {
      title:
        endingConsents === 1
          ? "Eine Einwilligung läuft bald ab"
          : `${endingConsents} Einwilligungen laufen bald ab`,
      text:
        "Danach verschwinden die Beiträge mit dieser Person von selbst. Fragen Sie rechtzeitig " +
        "nach einer neuen.",
      href: "/redaktion/einwilligungen?stand=valid",
      label: "Einwilligungen ansehen",
    },
    lapsedInvitations > 0 && {
      title:
        lapsedInvitations === 1 ? "Eine Einladung ist offen" : `${lapsedInvitations} Einladungen sind offen`,
      text: "Seit über einer Woche nicht angenommen. Laden Sie noch einmal ein oder sperren Sie das Konto.",
      href: accountsPath(actor),
      label: "Einladungen ansehen",
    },
    isConfirmationDue && {
      title: "Stimmen Kontakt und Seite noch?",
      text:
        "Journalistinnen und Journalisten rufen an, wen Ihre Seite nennt. Sehen Sie bitte zweimal " +
        "im Jahr nach und bestätigen Sie die Angaben.",
      href: "/redaktion/jobcenter",
      label: "Angaben ansehen",
    },
    can(actor, "accessibilityStatement.review", {}) &&
      statementDueOn !== null && {
        title: "Die Erklärung zur Barrierefreiheit ist zu überprüfen",
        text: `Einmal im Jahr verlangt das die BITV. Fällig bis ${longDay(statementDueOn)}; das Datum der Prüfung steht im nächsten Stand des Portals.`,
        href: "/barrierefreiheit",
        label: "Erklärung lesen",
      },
    givenUpMails > 0 && {
      title: givenUpMails === 1 ? "Eine E-Mail kam nicht an" : `${givenUpMails} E-Mails kamen nicht an`,
      text: "Der Versand wurde nach einem Tag aufgegeben. Bitte prüfen Sie den Mailserver und die Adressen.",
      href: "/redaktion/postausgang",
      label: "Postausgang öffnen",
    },
  ];
  return cards.filter((card) => card !== false);
}
