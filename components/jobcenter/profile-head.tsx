import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/button";
import { germanNumber } from "@/domain/date-words";
import { AreaMap } from "./map/area-map";
import type { ShownJobcenter } from "./profile";

/** Name, introduction, three facts and links; the area on the small map. */
export function ProfileHead({
  jobcenter,
  total,
  hasPress,
}: {
  jobcenter: ShownJobcenter;
  total: number;
  hasPress: boolean;
}) {
  const {
    slug,
    name,
    ownName,
    bundesland,
    seat,
    admittedIn,
    population,
    populationYear,
    introduction,
    website,
  } = jobcenter;
  const facts = [
    {
      value: String(admittedIn),
      words: admittedIn === 2005 ? "unter den ersten 69" : "zugelassen als eines von 41",
    },
    { value: germanNumber(population), words: `Einwohnerinnen und Einwohner (${populationYear})` },
    { value: String(total), words: total === 1 ? "Beitrag auf dem Portal" : "Beiträge auf dem Portal" },
  ];
  const ways = [
    { href: `/jobcenter/${slug}/feed.xml`, label: "RSS" },
    { href: `/jobcenter/${slug}/kalender.ics`, label: "Kalender" },
    ...(hasPress ? [{ href: "#kontakt", label: "Presse" }] : []),
    ...(website ? [{ href: website, label: "Eigene Website" }] : []),
  ];
  return (
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-[minmax(0,1fr)_14rem] lg:grid-cols-[minmax(0,1fr)_17rem]">
      <div>
        <Breadcrumb
          trail={[
            { href: "/jobcenter", label: "Jobcenter vor Ort" },
            { href: `/jobcenter?land=${encodeURIComponent(bundesland)}`, label: bundesland },
          ]}
        />
        <h1 className="mt-4 text-title font-extrabold">{name}</h1>
        {ownName && <p className="mt-2 text-subhead font-semibold text-ink-2">{ownName}</p>}
        <p className="measure mt-4 text-lead">
          {introduction || `Kommunales Jobcenter seit ${admittedIn}, Sitz der Verwaltung in ${seat}.`}
        </p>
        <dl className="mt-6 flex flex-wrap gap-x-10 gap-y-4 sm:grid sm:grid-cols-[repeat(3,auto)] sm:justify-start sm:max-lg:gap-x-6">
          {facts.map(({ value, words }) => (
            <div key={words} className="flex flex-col-reverse justify-end">
              <dt className="text-note text-ink-2">{words}</dt>
              <dd className="font-display text-head font-bold">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-6 flex flex-wrap gap-3 print:hidden">
          <LinkButton href="#kontakt">Kontakt</LinkButton>
          {ways.map(({ href, label }) => (
            <LinkButton key={label} href={href} look="secondary">
              {label}
            </LinkButton>
          ))}
        </p>
      </div>
      <AreaMap
        slug={slug}
        name={name}
        bundesland={bundesland}
        className="mx-auto w-full max-w-56 md:max-w-none print:hidden"
      />
    </div>
  );
}
