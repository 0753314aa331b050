export type PictureUse = { postId: string; title: string; isPublic: boolean };

export type CroppedUse = PictureUse & {
  /** Readers or the Landkreistag see another crop than the library suggests now. */
  keepsCrop: boolean;
  /** The newest text is approved: a new draft can take the crop. */
  isAtRest: boolean;
};
