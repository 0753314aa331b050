import { PhoneLink } from "@/components/ui/phone-link";
import type { Contact } from "@/domain/post/details";

/** Name, position, telephone and mail, each on its line; only what is known. */
export function ContactLines({ contact: { name, position, phone, email } }: { contact: Contact }) {
  return (
    <address className="not-italic">
      {name && <span className="block font-semibold">{name}</span>}
      {position && <span className="block">{position}</span>}
      {phone && (
        <span className="block">
          <PhoneLink phone={phone} className="text-link inline-block py-0.5" />
        </span>
      )}
      {email && (
        <a href={`mailto:${email}`} className="text-link block w-fit py-0.5">
          {email}
        </a>
      )}
    </address>
  );
}
