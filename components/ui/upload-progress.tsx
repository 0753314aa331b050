// The progress of an upload: a visible bar, and an announcement at every quarter.

/** `percent` is null while nothing is sent; `atTheEnd` is the text when all is sent. */
export function UploadProgress({ percent, atTheEnd }: { percent: number | null; atTheEnd: string }) {
  return (
    <div className={percent === null ? "sr-only" : "w-full"}>
      {percent !== null && (
        <progress
          max={100}
          value={percent}
          aria-label="Fortschritt des Hochladens"
          className="h-2.5 w-full accent-stark"
        />
      )}
      <p role="status" className="text-note text-ink-2">
        {percent !== null && (percent >= 100 ? atTheEnd : sentence(percent))}
      </p>
    </div>
  );
}

function sentence(percent: number): string {
  const quarter = Math.floor(percent / 25) * 25;
  return quarter === 0 ? "Die Datei wird hochgeladen." : `${quarter} Prozent sind hochgeladen.`;
}
