export const figureScopes = ["bund", "land", "jobcenter"] as const;
export type FigureScope = (typeof figureScopes)[number];
