export function WithdrawalByPhone() {
  return (
    <p>
      Jemand widerruft am Telefon, auch bei einem anderen Jobcenter?{" "}
      <a href="/redaktion/meldungen/widerruf" className="text-link">
        Widerruf aufnehmen
      </a>
    </p>
  );
}
