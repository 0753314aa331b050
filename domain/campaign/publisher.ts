// Who publishes the portal and answers for it (§ 5 DDG, § 18 MStV, Art. 13 GDPR). Read by imprint, contact, data
// protection and the statement on accessibility.
export const publisher = {
  name: "Deutscher Landkreistag",
  house: "Ulrich-von-Hassell-Haus",
  street: "Lennéstraße 11",
  town: "10785 Berlin",
  phone: "030 590097-0",
  email: "info@landkreistag.de",
} as const;

/** Day of the last review of the legal pages and the statement on accessibility, ISO date. */
export const legalPagesReviewedOn = "2026-11-22";
