/** Honeypot: hidden from people and screen readers; programs fill it in. */
export function Trap() {
  return (
    <p aria-hidden="true" className="absolute -left-[200vw]">
      <label>
        Bitte leer lassen <input type="text" name="trap" tabIndex={-1} autoComplete="off" />
      </label>
    </p>
  );
}
