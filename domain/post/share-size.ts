/** Pixels of the picture that stands for a post where it is shared. */
export const shareSize = { width: 1_200, height: 630 };
