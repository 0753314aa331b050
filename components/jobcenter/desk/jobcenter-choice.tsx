import type { OptionGroup } from "@/components/ui/select-field";

/** The 104 by Land, each linked to its page at the desk. */
export function JobcenterChoice({ choice }: { choice: OptionGroup[] }) {
  return (
    <div className="grid gap-8">
      {choice.map(({ label, options }) => (
        <section key={label} aria-label={label}>
          <h2 className="border-b border-line pb-1 text-subhead">{label}</h2>
          <ul className="mt-2 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
            {options.map((option) => (
              <li key={option.value}>
                <a href={`/redaktion/jobcenter/${option.value}`} className="text-link inline-block py-1">
                  {option.label}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
