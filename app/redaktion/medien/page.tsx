import type { Metadata } from "next";
import { DeskPage } from "@/components/layout/desk-page";
import { LibraryFilter } from "@/components/media/library-filter";
import { LibraryGrid } from "@/components/media/library-grid";
import { LinkButton } from "@/components/ui/button";
import { NoPictures } from "@/components/media/no-pictures";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { Pagination } from "@/components/ui/pagination";
import { canAtHome, mayListAll } from "@/domain/policy";
import { requireActor } from "@/platform/sign-in/session";
import { mediaLibrary, mediaUses } from "@/queries/desk/media-library";

export const metadata: Metadata = { title: "Medien" };

export default async function Page({ searchParams }: PageProps<"/redaktion/medien">) {
  const actor = await requireActor();
  const { q, zeige, seite, erledigt } = await searchParams;
  const words = typeof q === "string" ? q.slice(0, 100) : "";
  const use = mediaUses.find((known) => known === zeige) ?? "alle";
  const library = await mediaLibrary(actor, { words, use, page: Number(seite) || 1 });
  const upload = canAtHome(actor, "media.add") && (
    <LinkButton href="/redaktion/medien/neu">Bild hochladen</LinkButton>
  );
  const isFiltered = words !== "" || use !== "alle";
  return (
    <DeskPage
      title="Medien"
      state={library.total === 1 ? "Ein Bild" : `${library.total} Bilder`}
      actions={upload}
      width="full">
      <div className="grid gap-6">
        <ArrivalNotice title={erledigt === "geloescht" ? "Das Bild ist gelöscht." : undefined} />
        {(library.total > 0 || isFiltered) && <LibraryFilter words={words} use={use} />}
        {library.total > 0 ? (
          <LibraryGrid entries={library.entries} showsJobcenter={mayListAll(actor, "media.read")} />
        ) : (
          <NoPictures isFiltered={isFiltered} upload={upload} />
        )}
        <Pagination
          page={library.page}
          pages={library.pages}
          href={(page) =>
            `/redaktion/medien?${new URLSearchParams({ q: words, zeige: use, seite: String(page) })}`
          }
        />
      </div>
    </DeskPage>
  );
}
