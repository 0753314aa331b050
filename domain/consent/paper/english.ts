// The form and the information sheet in English.
import { type ConsentChannel, type NameForm, waitingDays } from "@/domain/consent/consent";
import type { SpecialKind } from "@/domain/consent/special-data";
import { ageOfMajority, youngestPortrayed } from "@/domain/person/age";
import { erasedAfterDays } from "@/domain/report/report";
import { backupKeptInDays, evidenceKeptInDays } from "@/domain/retention-periods";
import {
  contactLines,
  type PaperFacts,
  type PaperLanguage,
  type PaperPart,
  paragraphs,
  tickBoxes,
} from "./paper";

const nameFormWords: Record<NameForm, string> = {
  first_name: "First name",
  pseudonym: "A changed name",
  full_name: "Full name",
};
const channelWords: Record<ConsentChannel, string> = {
  portal: "The website (portal)",
  feeds: "Feeds (RSS)",
  pdf: "PDF and print",
  press: "The press",
  social: "Social networks",
};
const specialWords: Record<SpecialKind, string> = {
  health: "Health or disability",
  origin: "Origin or migration",
  belief: "Religion or belief",
  sexual_life: "Sexual life",
};

const wording = {
  since: "2026-12-01",
  title: "Consent to the publication of my story",
  paragraphs: [
    "My Jobcenter would like to tell my story. It will appear in the campaign “Stark. Sozial. Vor Ort.” of the " +
      "municipal Jobcenters. My Jobcenter, the Deutscher Landkreistag and the Deutscher Städtetag are jointly " +
      "responsible for it.",
    "I take part of my own free will. If I say no, I have no disadvantage: not in my benefits, not in counselling " +
      "and not in finding work. If I say yes, I have no advantage there either.",
    "I agree that my name in the form ticked below, my picture and my words are published in the ways ticked below. " +
      "The story may mention my health, origin, religion or sexual life only if I have ticked that separately. I " +
      "will see the finished text and the pictures before they appear. If anything is changed, I will be asked again.",
    `After I have signed, I have at least ${waitingDays} days to think it over. Nothing is published before that.`,
    "I know that anything on the internet can be read and copied all over the world. My Jobcenter cannot always get " +
      "back copies that others have made.",
    "I can withdraw my consent at any time without giving a reason: with my code on the website, in person, by " +
      "telephone, e-mail or letter, at my Jobcenter or at the Deutscher Landkreistag. The story and the pictures are " +
      "then removed from the website at once. What was done before I withdrew remains lawful.",
    "My consent is valid until the day stated below. After that day the story disappears by itself. I have the right " +
      "to access, rectification, erasure and restriction, and I can complain to the data protection authority of my " +
      "Land. I have received the information sheet on data protection.",
    `If I am ${youngestPortrayed} to ${ageOfMajority - 1} years old, a person with parental custody signs as well. The ` +
      `consent then ends on the day before my ${ageOfMajority}th birthday at the latest. That person, or my legal ` +
      "guardian, can also withdraw the consent.",
  ],
};

export const english: PaperLanguage = {
  name: "English",
  lang: "en",
  wording,
  form: (facts) => ({
    title: wording.title,
    parts: [
      ...paragraphs(wording.paragraphs),
      tickBoxes("My name in the story", "Please tick one.", Object.values(nameFormWords)),
      tickBoxes(
        "The story may appear here",
        "Without a tick it does not appear there.",
        Object.values(channelWords),
      ),
      tickBoxes(
        "The story may also mention",
        "Special data (Article 9 GDPR). Without a tick the story does not mention it.",
        Object.values(specialWords),
      ),
      {
        is: "lines",
        title: "I consent",
        labels: [
          "Name (stays with the Jobcenter)",
          "Name in the story",
          "Valid until",
          "Place and date",
          "Signature",
        ],
      },
      {
        is: "lines",
        title: "For minors or people with a legal guardian, this person signs as well",
        labels: [
          "Name and role (parental custody, legal guardian)",
          "Date of birth of the child",
          "Date and signature",
        ],
      },
      { is: "heading", text: "How I withdraw" },
      {
        is: "paragraph",
        text:
          "I will get my withdrawal code on a separate sheet as soon as the Jobcenter has recorded this consent. I can " +
          "also withdraw without the code, at this address:",
      },
      { is: "code", address: facts.withdrawalAddress, alt: "The same address as a picture for the camera" },
      ...whoAnswers(facts),
    ],
  }),
  sheet: (facts) => ({
    title: "Information on data protection",
    parts: [
      {
        is: "paragraph",
        text:
          "This sheet explains what happens to your data when your Jobcenter tells your story in the campaign “Stark. " +
          "Sozial. Vor Ort.” (Articles 13 and 14 GDPR).",
      },
      ...whoAnswers(facts),
      { is: "heading", text: "Purpose and legal basis" },
      {
        is: "paragraph",
        text:
          "We publish your name in the form you chose, your picture and your words in order to inform people about the " +
          "work of the Jobcenters. The only legal basis is your consent (Article 6 (1)(a)), and your explicit consent for " +
          "health, origin, religion or sexual life (Article 9 (2)(a)). That you received benefits is social data (section " +
          "35 SGB I). Nobody has to take part; saying no has no consequences.",
      },
      { is: "heading", text: "Who receives it" },
      {
        is: "list",
        entries: [
          "Website: everybody who opens it, all over the world",
          "Feeds: programs and websites that take over new stories",
          "PDF and print: everybody who downloads or prints the story",
          "Press: newspapers, radio and television",
          "Social networks: the companies that run them, also outside the European Union",
        ],
      },
      {
        is: "paragraph",
        text:
          "Only in the ways you have ticked. What was once on the internet cannot be recalled everywhere. Only your " +
          "Jobcenter sees the form you signed. No decision is made by a computer.",
      },
      { is: "heading", text: "How long we keep it" },
      {
        is: "list",
        entries: [
          "Story and pictures: visible until your consent ends or you withdraw it",
          `The form you signed: ${evidenceKeptInDays} days after a withdrawal; otherwise until the end of the third year ` +
            "after your consent has ended",
          "The record of your consent and of its withdrawal, without the form: without a fixed limit, as proof",
          `The message with which you withdraw: ${erasedAfterDays.withdrawal} days after it is dealt with`,
          `Backups: ${backupKeptInDays} days`,
        ],
      },
      { is: "heading", text: "Your rights" },
      {
        is: "paragraph",
        text:
          "You can withdraw at any time, without a reason and without disadvantage, at each of the bodies responsible. " +
          "What was done before that remains lawful. You also have the right to access, rectification, erasure, " +
          "restriction and portability (Articles 15 to 20). For a child or a person with a legal guardian, those who have " +
          "custody and the guardian can also withdraw.",
      },
      { is: "code", address: facts.withdrawalAddress, alt: "The same address as a picture for the camera" },
      {
        is: "paragraph",
        text:
          "You can complain to the data protection authority (Landesbeauftragte or Landesbeauftragter für den " +
          `Datenschutz) of the Land in which your Jobcenter is: ${facts.jobcenter.bundesland}.`,
      },
    ],
  }),
};

function whoAnswers({ jobcenter, publisher }: PaperFacts): PaperPart[] {
  return [
    { is: "heading", text: "Who is responsible" },
    {
      is: "facts",
      rows: [
        { term: "Your Jobcenter", lines: [jobcenter.name, ...contactLines(jobcenter)] },
        { term: "Data protection there", lines: ["To the data protection officer", ...jobcenter.address] },
        { term: "Publisher of the website", lines: [publisher.name, ...contactLines(publisher)] },
        { term: "Data protection there", lines: ["To the data protection officer", ...publisher.address] },
      ],
    },
    {
      is: "paragraph",
      text:
        "The Deutscher Städtetag is responsible as well. The three have agreed who does what (Article 26): the Jobcenter " +
        "asks you and keeps the form you signed, the publisher runs the website.",
    },
  ];
}
