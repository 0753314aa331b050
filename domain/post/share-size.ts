/** Pixels of the picture that stands for a post where it is shared. */
export const shareSize = { width: 1_200, height: 630 };

/** The picture of every page that has none of its own. */
export const campaignSharePicture = {
  url: "/teilen.png",
  ...shareSize,
  alt: "Stark. Sozial. Vor Ort. 104 kommunale Jobcenter zeigen, was sie bewegen",
};
