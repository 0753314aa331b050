import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/layout/desk-page";
import { PersonFilter } from "@/components/person/person-filter";
import { PersonTable } from "@/components/person/person-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { mayList, mayListAll } from "@/domain/policy";
import { requireActor } from "@/platform/sign-in/session";
import { personList } from "@/queries/desk/person-list";

export const metadata: Metadata = { title: "Personen" };

export default async function Page({ searchParams }: PageProps<"/redaktion/personen">) {
  const actor = await requireActor();
  if (!mayList(actor, "person.read")) notFound();
  const { q, seite } = await searchParams;
  const words = typeof q === "string" ? q.slice(0, 100) : "";
  const list = await personList(actor, { words, page: Number(seite) || 1 });
  return (
    <DeskPage
      title="Personen"
      state={list.total === 1 ? "Eine Person" : `${list.total} Personen`}
      width="full">
      <div className="grid gap-6">
        <p className="measure">
          Wer in Beiträgen oder auf Bildern zu erkennen ist. Eine Person entsteht mit ihrer ersten
          Einwilligung. Nichts davon steht im Portal.
        </p>
        <PersonFilter words={words} />
        {list.total > 0 ? (
          <PersonTable entries={list.entries} showsJobcenter={mayListAll(actor, "person.read")} />
        ) : (
          <EmptyState title={words ? "Keine Person passt dazu" : "Noch keine Personen"}>
            {words ? "Versuchen Sie es mit einem anderen Namen." : "Nehmen Sie zuerst eine Einwilligung auf."}
          </EmptyState>
        )}
        <Pagination
          page={list.page}
          pages={list.pages}
          href={(page) => `/redaktion/personen?${new URLSearchParams({ q: words, seite: String(page) })}`}
        />
      </div>
    </DeskPage>
  );
}
