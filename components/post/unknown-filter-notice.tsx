import { Notice } from "@/components/ui/notice";
import { inQuotes } from "@/domain/in-quotes";
import type { UnknownFilter } from "@/domain/post/unknown-filter";

/** Names unknown filter values of the address instead of ignoring them silently. */
export function UnknownFilterNotice({
  unknown,
  className = "",
}: {
  unknown: UnknownFilter[];
  className?: string;
}) {
  if (unknown.length === 0) return null;
  return (
    <div className={`mb-8 ${className}`}>
      <Notice kind="warning" title="Eine Angabe in der Adresse kennen wir nicht" live={false}>
        {unknown.map(({ label, value }) => `${label} ${inQuotes(value)}`).join(", ")}. Die Liste ist damit
        nicht eingegrenzt.
      </Notice>
    </div>
  );
}
