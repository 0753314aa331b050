import { Notice } from "@/components/ui/notice";

/** Says that pictures in pasted text were not taken over. */
export function LostPictures({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <Notice
      kind="warning"
      title={
        count === 1
          ? "Ein Bild konnte nicht mit eingefügt werden"
          : `${count} Bilder konnten nicht mit eingefügt werden`
      }>
      Der Text ist vollständig da. Bitte fügen Sie Bilder mit „+ Bild“ ein.
    </Notice>
  );
}
