/** What stays visible when a picture is cropped, in percent from its left and from its top. */
export type FocalPoint = { x: number; y: number };

/** By id of the picture. */
export type FocalPoints = Record<string, FocalPoint>;
