export function WithdrawalByPhone() {
  return (
    <p>
      Jemand widerruft am Telefon, auch bei einem anderen Jobcenter?{" "}
      <a href="/einwilligung-widerrufen" className="text-link">
        Widerruf aufnehmen
      </a>
    </p>
  );
}
