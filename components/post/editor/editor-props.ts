import type { ReactNode } from "react";
import type { ReferredById } from "@/domain/figure/reference";
import type { ComboboxOption } from "@/components/ui/combobox";
import type { PictureFiles } from "@/domain/media/picture";
import type { Contact } from "@/domain/post/details";
import type { PostKind } from "@/domain/post/kind";
import type { Manuscript } from "@/domain/post/manuscript";
import type { PostSituation } from "@/domain/post/situation";
import type { RevisionState } from "@/domain/post/workflow";
import type { EditorActions } from "./actions";
import type { Points } from "./surroundings";

export type PostEditorProps = {
  accountId: string;
  postId: string;
  kind: PostKind;
  state: RevisionState;
  revisionNumber: number;
  version: number;
  /** Instant in ISO 8601. */
  savedAt: string;
  manuscript: Manuscript;
  pictures: Record<string, PictureFiles>;
  /** The current state of the values the text refers to. */
  figures: ReferredById;
  situation: PostSituation;
  /** Withdrawn consents of people in the post, when the page was loaded. */
  knownWithdrawals: string[];
  aktionswochen: { id: string; title: string }[];
  series: { id: string; title: string }[];
  /** Jobcenter that could host an Aktion too; none for other kinds. */
  hostChoices: ComboboxOption[];
  ownPoints: Points;
  ownContact: Contact | null;
  /** ISO date in Berlin. */
  today: string;
  actions: EditorActions;
  /** For a version in Leichte Sprache: the public revision of its original, and its text. */
  original?: { number: number; text: ReactNode };
  /** Notices above the text: what was just done, what is public. */
  notices?: ReactNode;
};
