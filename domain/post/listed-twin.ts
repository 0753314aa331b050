export type ListedTwin = { id: string; title: string; teaser: string; href: string; jobcenterName: string };
