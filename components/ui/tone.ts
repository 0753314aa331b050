// The colours of badges and notices; a word always says the same.
export type Tone = "stark" | "sozial" | "vorort" | "sun" | "neutral";

export const dotColour: Record<Tone, string> = {
  stark: "text-stark-dot",
  sozial: "text-sozial-dot",
  vorort: "text-vorort-dot",
  sun: "text-sun",
  neutral: "text-ink-2",
};

export const softGround: Record<Tone, string> = {
  stark: "bg-stark-soft text-stark-strong",
  sozial: "bg-sozial-soft text-sozial-strong",
  vorort: "bg-vorort-soft text-vorort-strong",
  sun: "bg-sun-soft text-sun-strong",
  neutral: "bg-mist text-ink",
};
