import type { Metadata } from "next";
import { LostPage } from "@/components/layout/lost-page";

export const metadata: Metadata = { title: "Seite nicht gefunden", robots: { index: false } };

export default function NotFound() {
  return (
    <LostPage title="Diese Seite gibt es nicht">
      Vielleicht hat sich die Adresse geändert, oder beim Abschreiben ist ein Zeichen verloren gegangen. Von
      hier aus finden Sie weiter.
    </LostPage>
  );
}
