/** Local names of some of the 104, by slug. */
export const ownNames: Record<string, string> = {
  "anhalt-bitterfeld": "KomBA",
  essen: "JobCenter Essen",
  harz: "KoBa",
  "kreis-offenbach": "PRO Arbeit",
  "landkreis-osnabrueck": "MaßArbeit",
  "main-kinzig-kreis": "KCA",
  "marburg-biedenkopf": "KreisJobCenter",
  odenwaldkreis: "Kommunales Job-Center",
  "oder-spree": "PRO Arbeit",
  osterholz: "PRO Arbeit",
  "potsdam-mittelmark": "MAIA",
  steinfurt: "jobcenter Kreis Steinfurt",
};
