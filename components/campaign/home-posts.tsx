// Stories and news on the start page; each part appears when there is something in it.
import type { PostSummary } from "@/domain/post/shown-post";
import { PostCard, PostRow } from "@/components/post/card";
import { Button, LinkButton } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { bundeslaender } from "@/domain/jobcenter/bundesland";
import { artNames } from "@/domain/search/search-filter";

export function FeaturedStories({ stories }: { stories: PostSummary[] }) {
  if (stories.length === 0) return null;
  const [first, ...others] = stories;
  const columns = ["lg:grid-cols-2", "lg:grid-cols-2", "lg:grid-cols-[1.35fr_1fr_1fr]"][stories.length - 1];
  return (
    <section aria-labelledby="geschichten" className="wrap mt-16">
      <h2 id="geschichten" className="text-section">
        Menschen und ihre Wege
      </h2>
      <p className="mt-1 text-lead text-ink-2">
        Erfolgsgeschichten, die die Porträtierten selbst freigegeben haben.
      </p>
      <ul className={`mt-7 grid gap-6 sm:grid-cols-2 ${columns}`}>
        <li className="sm:max-lg:col-span-2">
          <PostCard post={first!} isLarge />
        </li>
        {others.map((story) => (
          <li key={story.href}>
            <PostCard post={story} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function NewestPosts({
  posts,
  jobcenters,
}: {
  posts: PostSummary[];
  jobcenters: { bundesland: string }[];
}) {
  if (posts.length === 0) return null;
  return (
    <section aria-labelledby="neu" className="wrap mt-16">
      <h2 id="neu" className="mb-6 text-section">
        Neu aus den Jobcentern
      </h2>
      <NewestFilter
        laender={bundeslaender.filter((land) => jobcenters.some(({ bundesland }) => bundesland === land))}
      />
      <ul className="grid gap-x-12 border-b border-line lg:grid-cols-2">
        {posts.map((post) => (
          <li key={post.href}>
            <PostRow post={post} />
          </li>
        ))}
      </ul>
      <p className="mt-6 flex flex-wrap gap-3">
        <LinkButton href="/presse" look="secondary">
          Presse und Berichte
        </LinkButton>
        <LinkButton href="/projekte" look="secondary">
          Gute Beispiele
        </LinkButton>
      </p>
    </section>
  );
}

/** Links to the search, which lists the newest posts of a filter without a search word. */
function NewestFilter({ laender }: { laender: string[] }) {
  return (
    <form
      action="/suche"
      aria-label="Neues eingrenzen"
      className="mb-8 flex flex-wrap items-end gap-4 print:hidden">
      <div className="min-w-0 grow basis-48 sm:max-w-64">
        <SelectField
          name="land"
          label="Bundesland"
          options={[
            { value: "", label: "Alle Länder" },
            ...laender.map((land) => ({ value: land, label: land })),
          ]}
        />
      </div>
      <div className="min-w-0 grow basis-48 sm:max-w-64">
        <SelectField
          name="art"
          label="Art"
          options={[
            { value: "", label: "Alles" },
            ...Object.entries(artNames).map(([value, label]) => ({ value, label })),
          ]}
        />
      </div>
      <Button look="secondary">Anzeigen</Button>
    </form>
  );
}

/** While nothing is published, links to the 104. */
export function FirstSteps() {
  return (
    <section aria-labelledby="anfang" className="wrap mt-16">
      <h2 id="anfang" className="text-section">
        Noch ist hier nichts zu lesen
      </h2>
      <p className="measure mt-3 text-lead">
        Sobald das erste Jobcenter etwas veröffentlicht, steht es an dieser Stelle. Die 104 Jobcenter finden
        Sie schon jetzt.
      </p>
      <p className="mt-5">
        <LinkButton href="/jobcenter">Alle Jobcenter ansehen</LinkButton>
      </p>
    </section>
  );
}
