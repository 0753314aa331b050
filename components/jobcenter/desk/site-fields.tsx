import { FormTextField } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/choice-field";
import type { Site } from "@/domain/jobcenter/profile";

/** The fields of one site; `row` numbers them from 0. */
export function SiteFields({ row, site, isNew = false }: { row: number; site?: Site; isNew?: boolean }) {
  const field = (name: keyof Site) => ({
    name: `sites.${row}.${name}`,
    initial: site?.[name] ?? "",
    optional: name !== "name",
  });
  return (
    <fieldset className="grid gap-4 rounded-control border border-line p-4">
      <legend className="px-1 font-semibold">
        {isNew ? "Weiterer Standort" : site?.name || `Standort ${row + 1}`}
      </legend>
      <FormTextField {...field("name")} label="Name des Standorts" maxLength={160} />
      <div className="grid gap-4 sm:grid-cols-[1fr_8rem_1fr]">
        <FormTextField {...field("street")} label="Straße" maxLength={160} />
        <FormTextField {...field("postalCode")} label="PLZ" inputMode="numeric" maxLength={5} />
        <FormTextField {...field("city")} label="Ort" maxLength={160} />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <FormTextField {...field("phone")} label="Telefon" type="tel" maxLength={30} />
        <FormTextField {...field("email")} label="E-Mail" maxLength={254} />
      </div>
      <FormTextField {...field("openingHours")} label="Öffnungszeiten" maxLength={300} />
      <FormTextField
        {...field("access")}
        label="Zugang"
        hint="Zum Beispiel: stufenloser Eingang, Aufzug, Haltestelle vor der Tür"
        maxLength={300}
      />
      {!isNew && (
        <Checkbox name={`sites.${row}.removed`} value="ja" label="Diesen Standort beim Speichern entfernen" />
      )}
    </fieldset>
  );
}
