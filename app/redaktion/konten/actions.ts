"use server";

import { z } from "zod";
import {
  appointAccessibilityContact,
  appointContactSchema,
} from "@/commands/account/appoint-accessibility-contact";
import { changeRole as changeRoleOf } from "@/commands/account/change-role";
import { inviteAccount } from "@/commands/account/invite-account";
import { inviteAgain as inviteOnceMore } from "@/commands/account/invite-again";
import { lockAccount } from "@/commands/account/lock-account";
import { signOutAccount } from "@/commands/account/sign-out-account";
import { unlockAccount } from "@/commands/account/unlock-account";
import type { Person } from "@/domain/account/role";
import { accountsPath } from "@/domain/account/accounts-path";
import { formAction } from "@/platform/form/form-action";

const one = z.strictObject({ accountId: z.uuid() });
const assignment = { role: z.string(), jobcenterId: z.string().nullable() };

const backTo = (actor: Person, done: string, accountId?: string) => ({
  redirectTo: `${accountsPath(actor)}${accountId ? `/${accountId}` : ""}?erledigt=${done}`,
});

export const invite = formAction(
  z.strictObject({ name: z.string(), email: z.string(), ...assignment }),
  async (actor, input) => {
    await inviteAccount(actor, input);
    return backTo(actor, "eingeladen");
  },
);

export const inviteAgain = formAction(one, async (actor, input) => {
  await inviteOnceMore(actor, input);
  return backTo(actor, "eingeladen", input.accountId);
});

export const changeRole = formAction(
  z.strictObject({ accountId: z.uuid(), ...assignment }),
  async (actor, input) => {
    await changeRoleOf(actor, input);
    return backTo(actor, "rolle", input.accountId);
  },
);

export const lock = formAction(one, async (actor, input) => {
  await lockAccount(actor, input);
  return backTo(actor, "gesperrt", input.accountId);
});

export const unlock = formAction(one, async (actor, input) => {
  await unlockAccount(actor, input);
  return backTo(actor, "entsperrt", input.accountId);
});

export const signOut = formAction(one, async (actor, input) => {
  await signOutAccount(actor, input);
  return backTo(actor, "abgemeldet", input.accountId);
});

export const appoint = formAction(appointContactSchema, async (actor, input) => {
  await appointAccessibilityContact(actor, input);
  return backTo(actor, input.isContact === "ja" ? "benannt" : "nicht-mehr-benannt", input.accountId);
});
