import { Notice } from "@/components/ui/notice";

/** Tells the administration that nobody may read these reports yet. */
export function UnattendedBarriers({ count: unattended }: { count: number }) {
  if (unattended === 0) return null;
  return (
    <Notice
      kind="problem"
      title={
        unattended === 1
          ? "Eine Barrieremeldung liest niemand"
          : `${unattended} Barrieremeldungen liest niemand`
      }
      live={false}>
      Benennen Sie unter „Konten“ bei einer Person „Ansprechperson Barrierefreiheit“. Nur solche Personen
      dürfen diese Meldungen öffnen.
    </Notice>
  );
}
