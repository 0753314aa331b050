import type { Metadata } from "next";
import { ConsentFilter } from "@/components/consent/consent-filter";
import { ConsentListActions, NewConsentLink } from "@/components/consent/consent-list-actions";
import { ConsentTable } from "@/components/consent/consent-table";
import { NoConsents } from "@/components/consent/no-consents";
import { DeskPage } from "@/components/layout/desk-page";
import { Pagination } from "@/components/ui/pagination";
import type { ConsentState } from "@/domain/consent/consent";
import { consentStateNames } from "@/domain/wording";
import { canAtHome, mayListAll } from "@/domain/policy";
import { requireActor } from "@/platform/sign-in/session";
import { consentList } from "@/queries/desk/consent-list";

export const metadata: Metadata = { title: "Einwilligungen" };

const isState = (text: unknown): text is ConsentState =>
  typeof text === "string" && text in consentStateNames;

export default async function Page({ searchParams }: PageProps<"/redaktion/einwilligungen">) {
  const actor = await requireActor();
  const { q, stand, seite } = await searchParams;
  const words = typeof q === "string" ? q.slice(0, 100) : "";
  const state = isState(stand) ? stand : undefined;
  const list = await consentList(actor, { words, state, page: Number(seite) || 1 });
  const mayRecord = canAtHome(actor, "consent.record");
  const isFiltered = words !== "" || state !== undefined;
  return (
    <DeskPage
      title="Einwilligungen"
      state={list.total === 1 ? "Eine Einwilligung" : `${list.total} Einwilligungen`}
      actions={mayRecord && <ConsentListActions />}
      width="full">
      <div className="grid gap-6">
        {(list.total > 0 || isFiltered) && <ConsentFilter words={words} state={state} />}
        {list.total > 0 ? (
          <ConsentTable entries={list.entries} showsJobcenter={mayListAll(actor, "consent.read")} />
        ) : (
          <NoConsents isFiltered={isFiltered} add={mayRecord && <NewConsentLink />} />
        )}
        <Pagination
          page={list.page}
          pages={list.pages}
          href={(page) =>
            `/redaktion/einwilligungen?${new URLSearchParams({ q: words, stand: state ?? "", seite: String(page) })}`
          }
        />
      </div>
    </DeskPage>
  );
}
