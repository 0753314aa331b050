import type { RevisionState } from "./workflow";

export type TwinState = { postId: string; state: RevisionState; isPublic: boolean; isStale: boolean };
