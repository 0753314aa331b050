export type LandShare = { bundesland: string; public: number; takingPart: number; all: number };
