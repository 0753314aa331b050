// Who can sign in to the demo, and who else wrote something in it.
import { anAccount, type Account } from "@/db/factories/account";
import type { Store } from "@/db/factories/store";
import type { Role } from "@/domain/account/role";
import { hashPassword } from "@/platform/sign-in/password-hash";
import { known, type World } from "./world";

type Login = { email: string; name: string; role: Role; jobcenter?: string };

/** The accounts whose password is printed when the demo starts. */
export const logins: Login[] = [
  { email: "redaktion@emsland.example", name: "Nele Beispiel", role: "editor", jobcenter: "emsland" },
  { email: "leitung@emsland.example", name: "Karin Beispiel", role: "lead", jobcenter: "emsland" },
  { email: "redaktion@saalekreis.example", name: "Uwe Beispiel", role: "editor", jobcenter: "saalekreis" },
  { email: "moderation@landkreistag.example", name: "Mara Beispiel", role: "moderator" },
  { email: "admin@landkreistag.example", name: "Tarek Beispiel", role: "admin" },
  { email: "datenschutz@emsland.example", name: "Dora Beispiel", role: "datenschutz", jobcenter: "emsland" },
  { email: "datenschutz@landkreistag.example", name: "Jonas Beispiel", role: "datenschutz" },
];

/** Accepted, as far as the desk knows, and without a password. */
export const demoSubject = (slug: string) => `vorfuehrung-${slug}`;

/** Creates these, and an editor nobody can sign in as for every other Jobcenter that published. */
export async function addPeople(
  store: Store,
  jobcenters: World["jobcenters"],
  publishing: string[],
  password: string,
) {
  const editors = new Map<string, Account>();
  let moderator: Account | undefined;
  for (const { email, name, role, jobcenter } of logins) {
    const jobcenterId = jobcenter ? known(jobcenters, jobcenter).id : null;
    const account = await anAccount(store, role, {
      email,
      name,
      jobcenterId,
      passwordHash: await hashPassword(password),
    });
    if (role === "editor" && jobcenter) editors.set(jobcenter, account);
    if (role === "moderator") moderator = account;
  }
  for (const slug of publishing) {
    if (editors.has(slug)) continue;
    const { id: jobcenterId, shortName } = known(jobcenters, slug);
    editors.set(
      slug,
      await anAccount(store, "editor", {
        email: `redaktion@${slug}.example`,
        name: `Redaktion ${shortName}`,
        jobcenterId,
        oidcSubject: demoSubject(slug),
      }),
    );
  }
  if (!moderator) throw new Error("nobody moderates the demo");
  return { editors, moderator };
}
