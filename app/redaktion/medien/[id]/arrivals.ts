/** What was just done with a picture, by the word in the address. */
export const pictureArrivals = {
  hochgeladen: "Das Bild ist hochgeladen und kann in Beiträgen verwendet werden.",
  gespeichert: "Die Angaben sind gespeichert.",
  markiert: "Die Person ist markiert.",
  "nicht-mehr-markiert": "Die Markierung ist entfernt.",
};
