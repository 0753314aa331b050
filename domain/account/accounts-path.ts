import { mayListAll } from "@/domain/policy";
import type { Person } from "./role";

/** Where the desk shows the accounts this person looks after: those of everybody, or the own team. */
export function accountsPath(actor: Person): string {
  return mayListAll(actor, "account.read") ? "/redaktion/konten" : "/redaktion/team";
}
