export type Tone = { dark: string; mid: string; light: string; soft: string };

export const teal: Tone = { dark: "#0B5563", mid: "#27808B", light: "#A5CDD2", soft: "#D6E9EC" };
export const red: Tone = { dark: "#B93A1E", mid: "#E4572E", light: "#F4AC90", soft: "#FBE3DA" };
export const green: Tone = { dark: "#1D7049", mid: "#2E9E6B", light: "#A9DBBE", soft: "#D9EFE2" };
export const ink = "#10242D";
export const sun = "#FFC83D";
export const paleSun = "#FFE3A1";
export const sand = "#F5E6CF";
export const cream = "#FFF6E6";
export const stone = "#EADFCB";
export const wood = "#C98B5B";
export const darkWood = "#9C6540";
