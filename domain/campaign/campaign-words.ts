// How the campaign introduces itself where no other text of a page may stand.
export const campaignName = "Stark. Sozial. Vor Ort.";
export const campaignDescription =
  "104 kommunale Jobcenter in Landkreisen und kreisfreien Städten zeigen, was sie bewegen: " +
  "Geschichten, Aktionen und Zahlen.";
