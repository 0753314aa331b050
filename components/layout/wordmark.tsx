/** The three words, each full stop in its own colour. */
export function Wordmark() {
  return (
    <span className="font-display font-extrabold tracking-[-0.035em]">
      Stark<span className="text-stark-dot">.</span> Sozial<span className="text-sozial-dot">.</span>{" "}
      Vor&nbsp;Ort
      <span className="text-vorort-dot">.</span>
    </span>
  );
}
