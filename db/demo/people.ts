// Who can sign in to the demo, and who else wrote something in it.
import { anAccount, type Account } from "@/db/factories/account";
import type { Store } from "@/db/factories/store";
import { hashPassword } from "@/platform/sign-in/password-hash";
import { logins } from "./logins";
import { known, type World } from "./world";

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
