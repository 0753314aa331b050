// The start page from top to bottom; a section without anything in it is left out, heading and all.
import { FigureBand } from "@/components/figure/figure-band";
import type { ShownFigure } from "@/components/figure/figure-card";
import type { MapEntry } from "@/components/jobcenter/map/jobcenter-map";
import type { PostSummary } from "@/domain/post/shown-post";
import { Hero } from "./hero";
import { FeaturedStories, FirstSteps, NewestPosts } from "./home-posts";
import { WeekBand, type WeekSummary } from "./week-band";

type Props = {
  week: WeekSummary | null;
  stories: PostSummary[];
  newest: PostSummary[];
  figures: ShownFigure[];
  jobcenters: MapEntry[];
};

export function HomeSections({ week, stories, newest, figures, jobcenters }: Props) {
  return (
    <>
      <Hero jobcenters={jobcenters} />
      {week && <WeekBand week={week} />}
      <FeaturedStories stories={stories} />
      {stories.length + newest.length === 0 && <FirstSteps />}
      <FigureBand figures={figures} />
      <NewestPosts posts={newest} jobcenters={jobcenters} />
    </>
  );
}
