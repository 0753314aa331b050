import { articles } from "./articles";
import { background } from "./background";
import { balance } from "./balance";
import { firstYears } from "./first-years";
import { press } from "./press";
import { projects } from "./projects";
import { recentYears } from "./recent-years";
import { storiesOne } from "./stories-one";
import { storiesTwo } from "./stories-two";
import { threeWays } from "./three-ways";
import { week2019 } from "./week-2019";
import { week2022 } from "./week-2022";
import { weekAheadFour } from "./week-ahead-four";
import { weekAheadOne } from "./week-ahead-one";
import { weekAheadThree } from "./week-ahead-three";
import { weekAheadTwo } from "./week-ahead-two";

/** Everything that is public when the demo starts. */
export const publishedPosts = [
  ...firstYears,
  ...week2019,
  ...balance,
  ...week2022,
  ...recentYears,
  ...background,
  ...threeWays,
  ...storiesOne,
  ...storiesTwo,
  ...projects,
  ...weekAheadOne,
  ...weekAheadTwo,
  ...weekAheadThree,
  ...weekAheadFour,
  ...press,
  ...articles,
];
