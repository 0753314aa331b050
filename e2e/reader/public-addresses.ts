// Every public template that needs no data of its own, once. New pages are added here: axe, outline, 320 pixels and valid HTML follow.
export const addresses = [
  "/", "/jobcenter", "/jobcenter?q=nirgends", "/geschichten", "/presse", "/projekte",
  "/suche", "/suche?q=jobcenter", "/suche?q=xqzwvy&land=Atlantis", "/reihen", "/themen", "/themen/jugend", "/land", "/land/niedersachsen", "/aktionswoche", "/aktionswoche/2022", "/aktionswoche/2022?land=Hessen&barrierefrei=ja", "/aktionswoche/alle",
  "/zahlen", "/zahlen?jobcenter=emsland", "/zahlen/arbeitslosenquote", "/zahlen/arbeitslose-sgb-2",
  "/ueber-die-kampagne", "/kontakt", "/impressum", "/datenschutz", "/barrierefreiheit", "/leichte-sprache", "/gebaerdensprache", "/einwilligung-widerrufen", "/gibt-es-nicht", "/nicht-mehr-da", "/teilen?adresse=/jobcenter/leer/ein-beitrag&server=kein%20server",
  "/fehler-melden", "/barriere-melden", "/meldung", "/meldung?nummer=F-0000",
];
