import { Notice } from "@/components/ui/notice";
import { clockTime, longDay } from "@/domain/date-words";

type Props = {
  isPublic: boolean;
  isKeptBack: boolean;
  plannedFrom: Date | null;
  wasTakenOff: boolean;
  isApproved: boolean;
  mayWrite: boolean;
};

/** Says what readers see during editing: the public text does not change (E-004). */
export function PublicNotice({
  isPublic,
  isKeptBack,
  plannedFrom,
  wasTakenOff,
  isApproved,
  mayWrite,
}: Props) {
  if (plannedFrom) {
    return (
      <Notice
        title={`Freigegeben, erscheint am ${longDay(plannedFrom)}, ${clockTime(plannedFrom)}`}
        live={false}
      />
    );
  }
  if (wasTakenOff) {
    return (
      <Notice kind="warning" title="Dieser Beitrag ist vom Netz genommen" live={false}>
        Unter seiner Adresse steht, dass es ihn nicht mehr gibt. Soll er wieder erscheinen, reichen Sie ihn
        neu zur Freigabe ein.
      </Notice>
    );
  }
  if (isKeptBack) {
    return (
      <Notice kind="warning" title="Freigegeben, aber für niemanden zu lesen" live={false}>
        Eine Einwilligung ist widerrufen, abgelaufen oder gilt nicht für diese Fassung, oder eine Sperrfrist
        läuft noch.
      </Notice>
    );
  }
  if (!isPublic) return null;
  return (
    <Notice
      title={isApproved ? "Dieser Beitrag ist im Netz" : "Eine frühere Fassung dieses Beitrags ist im Netz"}
      live={false}>
      {mayWrite && "Was Sie hier schreiben, sehen Leserinnen und Leser erst nach der nächsten Freigabe."}
    </Notice>
  );
}
