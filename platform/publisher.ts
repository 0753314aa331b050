import { env } from "./env";

/** Who publishes the portal and answers for it (§ 5 DDG, § 18 MStV, Art. 13 GDPR). */
export type Publisher = {
  name: string;
  /** Street and town in one line each. */
  address: string[];
  phone: string;
  email: string;
  representedBy: string;
  /** Responsible for journalistic content, with address. */
  responsible: string;
  register: string | null;
  /** True for the sample data of the demo; pages then say so. */
  isSample: boolean;
};

/** The publisher as the operator set it; sample data outside production. */
export function publisher(): Publisher {
  const set = env();
  const isSample = !set.PUBLISHER_ADDRESS;
  return {
    name: set.PUBLISHER_NAME,
    address: (set.PUBLISHER_ADDRESS ?? "Beispielstraße 104, 10117 Berlin")
      .split(",")
      .map((line) => line.trim()),
    phone: set.PUBLISHER_PHONE ?? "030 23125 104",
    email: set.PUBLISHER_EMAIL ?? "kontakt@landkreistag.example",
    representedBy: set.PUBLISHER_REPRESENTED_BY ?? "die Hauptgeschäftsführung",
    responsible: set.PUBLISHER_RESPONSIBLE ?? "Pressestelle, Anschrift wie oben",
    register: set.PUBLISHER_REGISTER ?? null,
    isSample,
  };
}
