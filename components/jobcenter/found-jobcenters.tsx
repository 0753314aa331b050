import { JobcenterList, type JobcenterEntry } from "./list";

type Props = { found: JobcenterEntry[]; total: number };

/** The matching Jobcenter; with a link to all of them when there is a filter. */
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
