import { JobcenterMap, type MapEntry } from "@/components/jobcenter/map/jobcenter-map";
import { LinkButton } from "@/components/ui/button";

const dot = "text-[0.98em]";

/** The three words, large; beside them the map of the 104. */
export function Hero({ jobcenters }: { jobcenters: MapEntry[] }) {
  return (
    <section className="wrap grid items-center gap-x-10 gap-y-8 py-8 md:grid-cols-[1.25fr_1fr] lg:py-12">
      <div>
        <h1 className="text-hero font-extrabold">
          <span className="block">
            Stark<span className={`${dot} text-stark-dot`}>.</span>
          </span>{" "}
          <span className="block">
            Sozial<span className={`${dot} text-sozial-dot`}>.</span>
          </span>{" "}
          <span className="block">
            Vor Ort<span className={`${dot} text-vorort-dot`}>.</span>
          </span>
        </h1>
        <p className="measure mt-6 text-lead lg:mt-8">
          {jobcenters.length} kommunale Jobcenter in Landkreisen und kreisfreien Städten zeigen, was sie
          bewegen: Geschichten von Menschen, Aktionen vor der Haustür und Zahlen, die alle nachprüfen können.
        </p>
        <p className="mt-6 flex flex-wrap gap-3">
          <LinkButton href="/geschichten">Geschichten lesen</LinkButton>
          <LinkButton href="/jobcenter" look="secondary">
            Mein Jobcenter finden
          </LinkButton>
        </p>
      </div>
      <JobcenterMap
        jobcenters={jobcenters}
        label={`Karte: die Gebiete der ${jobcenters.length} kommunalen Jobcenter in Deutschland`}
        className="mx-auto w-full max-w-72 sm:max-w-sm lg:max-w-[27rem]"
      />
    </section>
  );
}
