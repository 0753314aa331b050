import { mayListAll } from "@/domain/policy";
import type { Person } from "./role";

/** Path of the accounts this person manages: all of them for an administrator, the own team for a lead. */
export function accountsPath(actor: Person): string {
  return mayListAll(actor, "account.read") ? "/redaktion/konten" : "/redaktion/team";
}
