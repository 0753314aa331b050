/** Below the last page of a list that is longer than it counts. */
export function CountEnds() {
  return (
    <p className="text-ink-2">
      Weiter zählen wir nicht. Mit einem Wort, einer Art oder einem Stand wird die Liste kürzer.
    </p>
  );
}
