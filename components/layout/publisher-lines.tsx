import { publisher } from "@/domain/campaign/publisher";

/** Name, address, telephone and mail of the publisher. */
export function PublisherLines() {
  return (
    <address className="not-italic">
      <span className="block font-semibold">{publisher.name}</span>
      <span className="block">{publisher.house}</span>
      <span className="block">{publisher.street}</span>
      <span className="block">{publisher.town}</span>
      <span className="block">
        Telefon: <a href={`tel:+49${publisher.phone.slice(1).replace(/\D/g, "")}`}>{publisher.phone}</a>
      </span>
      <span className="block">
        E-Mail: <a href={`mailto:${publisher.email}`}>{publisher.email}</a>
      </span>
    </address>
  );
}
