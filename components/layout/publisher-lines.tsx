import { PhoneLink } from "@/components/ui/phone-link";
export type Publisher = { name: string; address: string[]; phone: string; email: string; isSample: boolean };

/** Name, address, telephone and mail of the publisher. */
export function PublisherLines({ publisher }: { publisher: Publisher }) {
  return (
    <p>
      <span className="block font-semibold">{publisher.name}</span>
      {publisher.address.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
      <span className="block">
        Telefon: <PhoneLink phone={publisher.phone} />
      </span>
      <span className="block">
        E-Mail: <a href={`mailto:${publisher.email}`}>{publisher.email}</a>
      </span>
      {publisher.isSample && (
        <span className="block">(Anschrift, Telefon und E-Mail sind Angaben der Vorführung.)</span>
      )}
    </p>
  );
}
