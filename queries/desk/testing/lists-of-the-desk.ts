/** Every list that is neither of posts nor of people and pictures. */
import { isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, aktionswochen, figures, history, jobcenters, mails, reports, sessions } from "@/db/schema";
import { can } from "@/domain/policy";
import { NotAllowed } from "@/domain/refusals";
import { accountList } from "@/queries/desk/account-list";
import { accountOne } from "@/queries/desk/account-one";
import { ownSessions } from "@/queries/desk/account-sessions";
import { weekList, weekOne } from "@/queries/desk/aktionswochen";
import { dataProtection } from "@/queries/desk/data-protection";
import { figureList } from "@/queries/desk/figure-list";
import { figureOne } from "@/queries/desk/figure-one";
import { historyList } from "@/queries/desk/history-list";
import { jobcenterProfile } from "@/queries/desk/jobcenter-profile";
import { outbox } from "@/queries/desk/outbox";
import { participationBoard } from "@/queries/desk/participation";
import { reportList } from "@/queries/desk/report-list";
import { reportOne } from "@/queries/desk/report-one";
import { everyPage, idsOf, listing, type Listing, mayRead, oneByOne, onlyWhoever } from "./listing";

const allAccounts = () => db.select().from(accounts);
const allFigures = () => db.select().from(figures);
const allReports = () => db.select().from(reports);
const allJobcenters = () => db.select().from(jobcenters);
const allWeeks = () => db.select().from(aktionswochen);

/** What a page that refuses shows. */
const nothingIfRefused = (refusal: unknown) => {
  if (refusal instanceof NotAllowed) return [];
  throw refusal;
};

const figuresOf = (of: "dlt" | "jobcenter") => everyPage((actor, page) => figureList(actor, { of, page }));

/** By the name of the query. */
export const listsOfTheDesk: Record<string, Listing> = {
  accountList: listing(
    allAccounts,
    mayRead("account.read"),
    everyPage(async (actor, page) => {
      const list = await accountList(actor, { page });
      return { entries: list.accounts, pages: list.pages };
    }),
  ),
  accountOne: listing(allAccounts, mayRead("account.read"), oneByOne(accountOne)),
  ownSessions: listing(
    () => db.select().from(sessions),
    (actor, session) => can(actor, "account.own", session),
    async (actor) => idsOf(await ownSessions(actor)),
  ),
  dataProtection: listing(
    allJobcenters,
    (actor, { id }) => can(actor, "dataProtection.read", { jobcenterId: id }),
    everyPage(async (actor, page) => {
      const board = await dataProtection(actor, page);
      return { entries: board?.jobcenters ?? [], pages: board?.pages ?? 1 };
    }),
  ),
  weekList: listing(allWeeks, onlyWhoever("aktionswoche.read"), async (actor) =>
    idsOf((await weekList(actor))?.weeks),
  ),
  weekOne: listing(allWeeks, onlyWhoever("aktionswoche.read"), oneByOne(weekOne)),
  figureList: listing(allFigures, mayRead("figure.read"), async (actor, things) => [
    ...new Set([
      ...(await figuresOf("dlt")(actor, things)),
      ...(await figuresOf("jobcenter")(actor, things)),
    ]),
  ]),
  figureOne: listing(allFigures, mayRead("figure.read"), oneByOne(figureOne)),
  historyList: listing(
    async () => (await db.select().from(history)).map((entry) => ({ ...entry, id: String(entry.id) })),
    mayRead("history.read"),
    async (actor) => idsOf((await historyList(actor, {})).entries),
  ),
  jobcenterProfile: listing(
    allJobcenters,
    (actor, { id }) => can(actor, "jobcenter.read", { jobcenterId: id }),
    oneByOne(jobcenterProfile),
  ),
  outbox: listing(
    () => db.select().from(mails).where(isNull(mails.sentAt)),
    onlyWhoever("mail.read"),
    async (actor) => idsOf(await outbox(actor).then(({ waiting }) => waiting, nothingIfRefused)),
  ),
  participationBoard: listing(allJobcenters, onlyWhoever("participation.read"), async (actor) =>
    idsOf((await participationBoard(actor))?.jobcenters),
  ),
  reportList: listing(
    allReports,
    mayRead("report.read"),
    everyPage((actor, page) => reportList(actor, { page })),
  ),
  reportOne: listing(allReports, mayRead("report.read"), oneByOne(reportOne)),
};
