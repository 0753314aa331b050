import { Notice } from "@/components/ui/notice";
import { clockTime, longDay } from "@/domain/date-words";

/** Says what readers see while somebody writes: the two never mix (E-004). */
export function PublicNotice({ isPublic, plannedFrom, isApproved }: { isPublic: boolean; plannedFrom: Date | null; isApproved: boolean }) {
  if (plannedFrom) {
    return <Notice title={`Freigegeben, erscheint am ${longDay(plannedFrom)}, ${clockTime(plannedFrom)}`} live={false} />;
  }
  if (!isPublic) return null;
  return (
    <Notice title={isApproved ? "Dieser Beitrag ist im Netz" : "Eine frühere Fassung dieses Beitrags ist im Netz"} live={false}>
      Was Sie hier schreiben, sehen Leserinnen und Leser erst nach der nächsten Freigabe.
    </Notice>
  );
}
