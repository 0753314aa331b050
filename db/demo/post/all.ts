import { articles } from "./articles";
import { background } from "./background";
import { balance } from "./balance";
import { firstYears } from "./first-years";
import { gettingToWork } from "./getting-to-work";
import { press } from "./press";
import { projects } from "./projects";
import { recentYears } from "./recent-years";
import { storiesOne } from "./stories-one";
import { storiesTwo } from "./stories-two";
import { threeDaysInFriesland } from "./three-days-in-friesland";
import { threeWays } from "./three-ways";
import { week2019 } from "./week-2019";
import { week2022 } from "./week-2022";
import { businesses } from "./week-ahead/businesses";
import { information } from "./week-ahead/information";
import { onTheRoad } from "./week-ahead/on-the-road";
import { openDoors } from "./week-ahead/open-doors";
import { projectVisits } from "./week-ahead/projects";

/** Everything that is public when the demo starts. */
export const publishedPosts = [
  ...firstYears,
  ...week2019,
  ...threeDaysInFriesland,
  ...balance,
  ...week2022,
  ...recentYears,
  ...background,
  ...threeWays,
  ...storiesOne,
  ...storiesTwo,
  ...projects,
  ...gettingToWork,
  ...openDoors,
  ...onTheRoad,
  ...information,
  ...businesses,
  ...projectVisits,
  ...press,
  ...articles,
];
