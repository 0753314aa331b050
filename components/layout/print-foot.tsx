/** Print only: publisher and address of the page, for pages without them in their text. `address`: absolute. */
export function PrintFoot({ address }: { address: string }) {
  return (
    <p className="wrap mt-8 hidden border-t border-line pt-3 text-note break-words text-ink-2 print:block">
      Stark. Sozial. Vor Ort. Die Kampagne der kommunalen Jobcenter. Adresse: {address}
    </p>
  );
}
