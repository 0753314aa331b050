"use client";
// Asks before the session ends whether to stay signed in, and tells when it has ended.
import { useCallback, useEffect, useRef, useState } from "react";
import { sessionWarningInMinutes, type SessionTimeLeft } from "@/domain/account/session";
import { clockTime } from "@/domain/date-words";
import { Button, LinkButton } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

const address = "/redaktion/konto/sitzung";
const lookEveryMs = 10_000;
const warningMs = sessionWarningInMinutes * 60_000;

type Ending = { kind: "soon"; endsAt: Date; canExtend: boolean } | { kind: "over" };

export function SessionGuard({ secondsLeft }: { secondsLeft: number }) {
  const endsAt = useRef(0);
  const [ending, setEnding] = useState<Ending | null>(null);
  const [closed, setClosed] = useState<Ending["kind"] | null>(null);

  const take = useCallback((left: SessionTimeLeft | null) => {
    endsAt.current = Date.now() + (left?.seconds ?? 0) * 1000;
    if (!left) return setEnding({ kind: "over" });
    if (left.seconds * 1000 <= warningMs)
      return setEnding({ kind: "soon", endsAt: new Date(endsAt.current), canExtend: left.canExtend });
    setEnding(null);
    setClosed(null);
  }, []);

  const ask = useCallback(
    async (method: "GET" | "POST") => {
      // Without a connection the state is unknown; the text stays in the browser, and the next poll asks
      // again.
      const answer = await fetch(address, { method, cache: "no-store" }).catch(() => null);
      if (answer?.status === 401) take(null);
      if (answer?.ok) take((await answer.json()) as SessionTimeLeft);
    },
    [take],
  );

  useEffect(() => {
    endsAt.current = Date.now() + secondsLeft * 1000;
    // Other windows and every save extend the session too, so ask the server.
    const look = () => void (endsAt.current - Date.now() <= warningMs && ask("GET"));
    const timer = setInterval(look, lookEveryMs);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [secondsLeft, ask]);

  const close = () => setClosed(ending?.kind ?? null);
  const isOpen = ending !== null && closed !== ending.kind;
  if (ending?.kind === "over") {
    return (
      <Dialog title="Ihre Sitzung ist zu Ende" isOpen={isOpen} onClose={close}>
        <p>Melden Sie sich in einem neuen Fenster an. Danach machen Sie hier weiter, wo Sie waren.</p>
        <div className="mt-5 flex flex-wrap gap-3">
          <LinkButton href="/anmelden" target="_blank" rel="noopener">
            Neu anmelden (öffnet ein neues Fenster)
          </LinkButton>
          <Button type="button" look="secondary" onClick={close}>
            Schließen
          </Button>
        </div>
      </Dialog>
    );
  }
  const isSoon = ending?.kind === "soon";
  return (
    <Dialog title="Möchten Sie angemeldet bleiben?" isOpen={isOpen} onClose={close}>
      {isSoon &&
        (ending.canExtend ? (
          <>
            <p>Seit einer Weile ist nichts geschehen. Um {clockTime(ending.endsAt)} endet Ihre Sitzung.</p>
            <Button type="button" className="mt-5" onClick={() => void ask("POST")}>
              Angemeldet bleiben
            </Button>
          </>
        ) : (
          <>
            <p>
              Eine Sitzung dauert höchstens zwölf Stunden. Ihre endet um {clockTime(ending.endsAt)}. Bitte
              sichern Sie bis dahin, woran Sie arbeiten, und melden Sie sich dann neu an.
            </p>
            <Button type="button" className="mt-5" onClick={close}>
              Verstanden
            </Button>
          </>
        ))}
    </Dialog>
  );
}
