/** What the clock does, and how often. Each job is a command that locks, checks again and may run twice. */
import type { Job } from "@/platform/clock";

export const jobs: Job[] = [];
