export const pillars = ["stark", "sozial", "vorort"] as const;
export type Pillar = (typeof pillars)[number];
