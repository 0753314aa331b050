import type { AccountState } from "./account-state";
import type { Role } from "./role";

export type ListedAccount = {
  id: string;
  name: string;
  email: string;
  role: Role;
  jobcenterId: string | null;
  jobcenterName: string | null;
  state: AccountState;
  isAccessibilityContact: boolean;
  lastSignedInAt: Date | null;
};
