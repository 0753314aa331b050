import type { ConsentState } from "@/domain/consent/consent";
import type { ErasureReason } from "@/domain/consent/erasure";
import type { PicturePoint } from "@/domain/media/focal-point";
import type { LibraryPicture, PictureFiles } from "@/domain/media/picture";
import type { PictureUse } from "@/domain/media/picture-use";

/** A row of the list of people. */
export type PersonEntry = {
  id: string;
  name: string;
  /** The names that readers have seen. */
  publicNames: string[];
  jobcenter: string;
  consents: number;
  pictures: number;
  posts: number;
  /** When the person withdrew, if there is no valid consent since. */
  withdrawnAt: Date | null;
};

export type PersonConsent = { id: string; publicName: string; state: ConsentState; validUntil: string };

/** Somebody withdrew; the content is erased on a day, or before. */
export type PendingErasure = { withdrawnAt: Date; dueAt: Date; mayErase: boolean };
/** What is known about an erasure afterwards. */
export type DoneErasure = { erasedAt: Date; because: ErasureReason; revisions: number; pictures: number };

/** Everything of the Jobcenter in which a person plays a part. */
export type PersonDetail = {
  id: string;
  jobcenter: string;
  name: string;
  contact: string;
  language: string;
  bornOn: string | null;
  guardianName: string;
  consents: PersonConsent[];
  posts: PictureUse[];
  pictures: LibraryPicture[];
  /** Other posts in which one of the names stands, as long as nobody has decided who is meant. */
  nameHits: (PictureUse & { /** Empty once it is erased. */ name: string })[];
  mayDecideNames: boolean;
  /** Null while the person has not withdrawn. */
  pendingErasure: PendingErasure | null;
  doneErasure: DoneErasure | null;
  /** Whether the posts can be opened in the editor. */
  canOpen: boolean;
  mayExport: boolean;
};

export type PersonChoice = { id: string; name: string };

/** Who is marked on a picture. */
export type MarkedPerson = PersonChoice & {
  /** Where the face is; null when nobody said so. */
  point: PicturePoint | null;
  /** The mark may be taken away. */
  mayUnmark: boolean;
};

export type PictureMarks = {
  /** Who can be recognised on the picture. */
  people: MarkedPerson[];
  /** People of the Jobcenter who could be marked. */
  choices: PersonChoice[];
  mayMark: boolean;
};

/** A picture with everybody who is marked on it. */
export type MarkedPicture = {
  picture: PictureFiles & { id: string };
  people: Omit<MarkedPerson, "mayUnmark">[];
};
