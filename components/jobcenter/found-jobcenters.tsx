import { JobcenterList, type JobcenterEntry } from "./list";

type Props = { found: JobcenterEntry[]; total: number };

/** The list of those that match; with a way back to all of them if some do not. */
export function FoundJobcenters({ found, total }: Props) {
  return (
    <>
      {found.length < total && (
        <p className="mb-6 text-ink-2">
          {found.length === 1 ? "1 Jobcenter gefunden" : `${found.length} Jobcenter gefunden`}{" "}
          <a href="/jobcenter" className="text-link">
            Alle {total} zeigen
          </a>
        </p>
      )}
      <JobcenterList jobcenters={found} />
    </>
  );
}
