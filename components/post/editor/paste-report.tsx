import { Notice } from "@/components/ui/notice";

/** Says what of a pasted text was not taken over. The region is always there, so that it is read out. */
export function PasteReport({ leftOut }: { leftOut: string[] }) {
  return (
    <div role="status">
      {leftOut.length > 0 && (
        <Notice kind="warning" title="Zum eingefügten Text" live={false}>
          {leftOut.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}
