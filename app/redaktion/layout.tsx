import { headers } from "next/headers";
import type { ReactNode } from "react";
import { SessionGuard } from "@/components/account/session-guard";
import { DeskFrame } from "@/components/layout/desk-page";
import { DeskRail } from "@/components/layout/desk-rail";
import { Button } from "@/components/ui/button";
import { requireAccount, timeLeft } from "@/platform/sign-in/session";
import { whatWaits } from "@/queries/desk/what-waits";
import { railEntries } from "./rail-entries";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { actor, name, jobcenterName } = await requireAccount();
  const path = ((await headers()).get("x-path") ?? "").split("?", 1)[0] ?? "";
  const { entries, foot } = railEntries(actor, await whatWaits(actor), path);
  const signOut = (
    <form method="post" action="/anmelden/abmelden">
      <Button look="secondary" type="submit" className="w-full">
        Abmelden
      </Button>
    </form>
  );
  return (
    <DeskFrame
      rail={
        <DeskRail
          entries={entries}
          foot={foot}
          name={name}
          organisation={jobcenterName ?? "Deutscher Landkreistag"}
          signOut={signOut}
        />
      }>
      {children}
      <SessionGuard secondsLeft={(await timeLeft())?.seconds ?? 0} />
    </DeskFrame>
  );
}
