// Sharing on a reader's own Mastodon server. The page shows where the link leads before the reader leaves; it
// shows the address of the post, not its title. It exists only for posts whose people agreed to social networks.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { MastodonForm } from "@/components/post/mastodon-form";
import { LinkButton } from "@/components/ui/button";
import { mastodonShare, serverOf, sharedPath } from "@/domain/post/mastodon";
import { env } from "@/platform/env";
import { mayBeShared } from "@/queries/portal/may-be-shared";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Auf Mastodon teilen", robots: { index: false } };

type Query = { adresse?: string | string[]; server?: string | string[] };

export default async function SharePage({ searchParams }: { searchParams: Promise<Query> }) {
  const { adresse, server } = await searchParams;
  const path = sharedPath(String(adresse ?? ""));
  if (!path || !(await mayBeShared(path))) notFound();
  const typed = String(server ?? "");
  const host = serverOf(typed);
  return (
    <PortalPage>
      <div className="wrap">
        <PageHead title="Auf Mastodon teilen">
          {host
            ? `Der nächste Schritt führt zu ${host}. Dort melden Sie sich an und entscheiden, was Sie schreiben.`
            : "Bei welchem Server haben Sie Ihr Konto?"}
        </PageHead>
        <div className="grid max-w-xl gap-6">
          {host ? (
            <p>
              <LinkButton href={mastodonShare(host, env().APP_URL + path)} rel="noreferrer">
                Weiter zu {host}
              </LinkButton>
            </p>
          ) : (
            <MastodonForm path={path} typed={typed} />
          )}
          <p>
            <a href={path} className="text-link">
              Zurück zum Beitrag
            </a>
          </p>
        </div>
      </div>
    </PortalPage>
  );
}
