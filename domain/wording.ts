// German words that several screens use.
import type { Role } from "@/domain/account/role";
import type {
  ConsentChannel,
  ConsentForm,
  ConsentState,
  NameForm,
  WithdrawalWay,
} from "@/domain/consent/consent";
import type { BenefitState, GuardianKind } from "@/domain/consent/guardian";
import type { SpecialKind, ToldKind } from "@/domain/consent/special-data";
import type { PostKind } from "@/domain/post/kind";
import type { Pillar } from "@/domain/post/pillar";
import type { ReportKind, ReportState } from "@/domain/report/report";
import type { RevisionState } from "@/domain/post/workflow";

export const kindNames: Record<PostKind, string> = {
  success_story: "Erfolgsgeschichte",
  veranstaltung: "Aktion",
  press_release: "Pressemitteilung",
  article: "Bericht",
  project: "Gutes Beispiel",
};

export const stateNames: Record<RevisionState, string> = {
  draft: "Entwurf",
  submitted: "Eingereicht",
  sent_back: "Zurückgegeben",
  approved: "Freigegeben",
};

export const pillarNames: Record<Pillar, string> = { stark: "Stark", sozial: "Sozial", vorort: "Vor Ort" };

export const roleNames: Record<Role, string> = {
  editor: "Redaktion",
  lead: "Leitung",
  moderator: "Moderation",
  admin: "Administration",
  datenschutz: "Datenschutz",
};

export const consentStateNames: Record<ConsentState, string> = {
  valid: "gültig",
  waiting: "Bedenkzeit",
  incomplete: "Nachweis fehlt",
  expired: "abgelaufen",
  withdrawn: "widerrufen",
  superseded: "ersetzt",
};

export const channelNames: Record<ConsentChannel, string> = {
  portal: "Portal",
  feeds: "Feeds (RSS)",
  pdf: "PDF und Druck",
  press: "Presse",
  social: "Soziale Netzwerke",
};

export const nameFormNames: Record<NameForm, string> = {
  first_name: "Vorname",
  pseudonym: "Geänderter Name",
  full_name: "Voller Name",
};

export const guardianKindNames: Record<GuardianKind, string> = {
  custody: "eine sorgeberechtigte Person",
  betreuung: "die rechtliche Betreuung",
};

export const benefitStateNames: Record<BenefitState, string> = {
  none: "Die Person bezieht derzeit keine Leistungen",
  checked: "Die Person bezieht Leistungen. Dass sie freiwillig mitmacht, ist eigens geprüft",
};

export const specialKindNames: Record<SpecialKind, string> = {
  health: "Gesundheit oder Behinderung",
  origin: "Herkunft oder Zuwanderung",
  belief: "Religion oder Weltanschauung",
  sexual_life: "Sexualität",
};

export const toldKindNames: Record<ToldKind, string> = {
  ...specialKindNames,
  conviction: "Straftaten oder Haft",
};

export const consentFormNames: Record<ConsentForm, string> = {
  written: "schriftlich",
  electronic: "elektronisch",
};

export const withdrawalWayNames: Record<WithdrawalWay, string> = {
  in_person: "persönlich",
  phone: "telefonisch",
  mail: "per E-Mail",
  letter: "per Brief",
  portal: "über das Portal",
};

export const reportKindNames: Record<ReportKind, string> = {
  error: "Fehlermeldung",
  barrier: "Barrieremeldung",
  withdrawal: "Widerruf einer Einwilligung",
};

export const reportStateNames: Record<ReportState, string> = {
  received: "Eingegangen",
  in_progress: "In Arbeit",
  answered: "Beantwortet",
  done: "Erledigt",
};
