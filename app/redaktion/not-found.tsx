import { DeskPage } from "@/components/layout/desk-page";
import { LinkButton } from "@/components/ui/button";

/** Shown for what no longer exists or belongs to another Jobcenter; links back to the own work. */
export default function NotFound() {
  return (
    <DeskPage title="Diese Seite gibt es nicht">
      <p className="measure mb-5">
        Vielleicht wurde sie inzwischen entfernt, oder beim Abschreiben ist ein Zeichen verloren gegangen. Von
        hier aus finden Sie weiter.
      </p>
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/redaktion">Zur Übersicht</LinkButton>
        <LinkButton look="secondary" href="/redaktion/beitraege">
          Zu den Beiträgen
        </LinkButton>
      </div>
    </DeskPage>
  );
}
