/**
 * On paper only: whose page this is and where it stands, for pages that say so nowhere else. `address`:
 * absolute.
 */
export function PrintFoot({ address }: { address: string }) {
  return (
    <p className="wrap mt-8 hidden border-t border-line pt-3 text-note break-words text-ink-2 print:block">
      Stark. Sozial. Vor Ort. Die Kampagne der kommunalen Jobcenter. Adresse: {address}
    </p>
  );
}
