import type { Role } from "@/domain/account/role";

type Login = { email: string; name: string; role: Role; jobcenter?: string; place: string };

const emsland = { jobcenter: "emsland", place: "Landkreis Emsland" };
const saalekreis = { jobcenter: "saalekreis", place: "Saalekreis" };
const landkreistag = { place: "Deutscher Landkreistag" };

/** Who can sign in to the demo; printed with their password when it starts. */
export const logins: Login[] = [
  { email: "redaktion@emsland.example", name: "Nele Beispiel", role: "editor", ...emsland },
  { email: "leitung@emsland.example", name: "Karin Beispiel", role: "lead", ...emsland },
  { email: "redaktion@saalekreis.example", name: "Uwe Beispiel", role: "editor", ...saalekreis },
  { email: "moderation@landkreistag.example", name: "Mara Beispiel", role: "moderator", ...landkreistag },
  { email: "admin@landkreistag.example", name: "Tarek Beispiel", role: "admin", ...landkreistag },
  { email: "datenschutz@emsland.example", name: "Dora Beispiel", role: "datenschutz", ...emsland },
  { email: "datenschutz@landkreistag.example", name: "Jonas Beispiel", role: "datenschutz", ...landkreistag },
];
