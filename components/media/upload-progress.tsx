// How far an upload is: a bar to see, and a sentence at every quarter to hear.

export function UploadProgress({ percent }: { percent: number | null }) {
  return (
    <div className={percent === null ? "sr-only" : "w-full"}>
      {percent !== null && (
        <progress
          max={100}
          value={percent < 100 ? percent : undefined}
          aria-label="Fortschritt des Hochladens"
          className="h-2.5 w-full accent-stark"
        />
      )}
      <p role="status" className="text-note text-ink-2">
        {percent !== null && sentence(percent)}
      </p>
    </div>
  );
}

function sentence(percent: number): string {
  if (percent >= 100) return "Hochgeladen. Das Bild wird für alle Bildschirmgrößen vorbereitet, das dauert einige Sekunden.";
  const quarter = Math.floor(percent / 25) * 25;
  return quarter === 0 ? "Das Bild wird hochgeladen." : `${quarter} Prozent sind hochgeladen.`;
}
