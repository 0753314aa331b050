import { expect, it } from "vitest";
import { roles } from "@/domain/account/role";
import { logins } from "./logins";

it.each(roles)("somebody can try the demo as %s", (role) => {
  expect(logins.filter((login) => login.role === role)).not.toEqual([]);
});
