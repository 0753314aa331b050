export type PictureUse = { postId: string; title: string; isPublic: boolean };
