// From a post as it is written in the files of the demo to the manuscript the desk would have stored.
import { type Qualifier, sourceInWords } from "@/domain/figure/figure";
import type { Block } from "@/domain/post/content";
import { emptyDetails, type KindDetails } from "@/domain/post/details";
import type { PostKind } from "@/domain/post/kind";
import { emptyManuscript, type Manuscript, manuscriptSchemas } from "@/domain/post/manuscript";
import { berlinInstant, dayOf, later, momentOf } from "./days";
import { credit, illustrations, type Motif } from "./illustration/illustration";
import type { DemoBlock, DemoPost, KennzahlBlock } from "./writing";
import { known, pictureOf, type World } from "./world";

const notices: Record<PostKind, string> = {
  success_story:
    "Diese Geschichte ist ein Beispiel: Die Person, ihr Betrieb und alle Zitate sind ausgedacht.",
  veranstaltung:
    "Diese Aktion ist ein Beispiel. Sie findet nicht statt: Termin, Orte und Ablauf sind ausgedacht.",
  press_release: "Diese Pressemitteilung ist ein Beispiel: Vorhaben, Termine und Zitate sind ausgedacht.",
  article: "Dieser Bericht ist ein Beispiel: Vorhaben, Personen und Zitate sind ausgedacht.",
  project: "Dieses Projekt ist ein Beispiel: Vorhaben, Partner und Zitate sind ausgedacht.",
};

export function manuscriptOf(world: World, post: DemoPost): Manuscript {
  const notice: Block[] = post.isInvented
    ? [{ type: "info", title: "Ein Beispiel", text: [[{ text: notices[post.kind] }]] }]
    : [];
  const content = [...post.content.map((block) => completed(world, post, block)), ...notice];
  const lead = post.picture;
  return withDates(world, {
    ...emptyManuscript(post.kind),
    title: post.title,
    teaser: post.teaser,
    content,
    ...detailsOf(world, post),
    topics: post.topics,
    pillar: post.pillar,
    leadPicture: lead ? usage(world, post.jobcenter, lead.motif, lead.caption) : null,
    asOf: post.asOf ?? null,
    embargoUntil: post.embargo
      ? berlinInstant(`${dayOf(post.embargo.day, world.week)}T${post.embargo.at}`).toISOString()
      : null,
    aktionswocheId: post.week
      ? known(world.weekIds, post.week === "next" ? world.week.slug : post.week)
      : null,
    seriesId: post.series ? known(world.seriesIds, post.series.slug) : null,
    seriesPart: post.series?.part ?? null,
    showsNoPerson: post.showsNoPerson ?? false,
  });
}

const usage = (world: World, jobcenter: string, motif: Motif, caption?: string) => ({
  mediaId: pictureOf(world, jobcenter, motif),
  altText: illustrations[motif].altText,
  decorative: false,
  caption: caption ? `${caption}.` : "",
  credit,
});

function completed(world: World, post: DemoPost, block: DemoBlock): Block {
  if (block.type === "illustration")
    return { type: "image", ...usage(world, post.jobcenter, block.motif, block.caption) };
  if (block.type === "kennzahl") return figureBlock(world, block);
  return block;
}

function figureBlock(
  { figures, jobcenters }: World,
  { ags, indicator, before, after, label }: KennzahlBlock,
): Block {
  const owner = [...jobcenters.values()].find((jobcenter) => jobcenter.ags === ags)?.id ?? null;
  const on = (asOf: string) => {
    const found = figures.find(
      (one) =>
        one.indicator === indicator &&
        one.asOf === asOf &&
        one.jobcenterId === owner &&
        one.bundesland === null,
    );
    if (!found) throw new Error(`no figure ${indicator} of ${ags} on ${asOf}`);
    return found;
  };
  const valueOf = ({ value, qualifier, asOf }: World["figures"][number]) => ({
    value,
    qualifier: qualifier as Qualifier,
    asOf,
  });
  const shown = on(after);
  const earlier = before ? on(before) : null;
  const place = [...jobcenters.values()].find((jobcenter) => jobcenter.id === owner)?.name ?? "Deutschland";
  const more = earlier ? { more: [{ figureId: earlier.id, place, ...valueOf(earlier) }] } : {};
  return {
    type: "figure",
    figureId: shown.id,
    place,
    ...more,
    label: label ?? shown.label,
    unit: shown.unit,
    before: earlier && valueOf(earlier),
    after: valueOf(shown),
    source: sourceInWords(shown),
  };
}

function detailsOf(world: World, post: DemoPost): KindDetails {
  const contact = known(world.jobcenters, post.jobcenter).pressContact ?? emptyDetails(post.kind).contact;
  switch (post.kind) {
    case "press_release": {
      const date = momentOf(post.appeared, world.today).toISOString().slice(0, 10);
      return { kind: post.kind, details: { ...emptyDetails(post.kind), contact, date, ...post.details } };
    }
    case "veranstaltung": {
      const moment = post.moment && times(world, post.moment);
      return {
        kind: post.kind,
        details: { ...emptyDetails(post.kind), contact, ...post.details, ...moment },
      };
    }
    case "success_story":
      return { kind: post.kind, details: { ...emptyDetails(post.kind), contact, ...post.details } };
    case "article":
      return { kind: post.kind, details: { ...emptyDetails(post.kind), contact, ...post.details } };
    case "project":
      return { kind: post.kind, details: { ...emptyDetails(post.kind), contact, ...post.details } };
  }
}

function times(
  { week }: World,
  { day, from, to, until, more = [], movedFrom }: NonNullable<DemoPost["moment"]>,
) {
  const [first, last] = [dayOf(day, week), dayOf(until ?? day, week)];
  const isAllDay = !from || !to;
  const startsAt = berlinInstant(`${first}T${from ?? "00:00"}`);
  // A whole day ends where the next begins.
  const endsAt = isAllDay
    ? new Date(berlinInstant(`${later(last, 1)}T00:00`).getTime() - 60_000)
    : berlinInstant(`${last}T${to}`);
  const at = (written: string, time: string) =>
    berlinInstant(`${dayOf(written, week)}T${time}`).toISOString();
  return {
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    isAllDay,
    moreDates: more.map((date) => ({ startsAt: at(date.day, date.from), endsAt: at(date.day, date.to) })),
    movedFrom: movedFrom ? at(movedFrom.day, movedFrom.at) : "",
  };
}

function withDates({ week }: World, manuscript: Manuscript): Manuscript {
  const written = JSON.stringify(manuscript)
    .replaceAll("{jahr}", week.slug)
    .replaceAll("{woche}", week.inWords);
  return manuscriptSchemas[manuscript.kind].parse(JSON.parse(written));
}
