import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aConsent, aPost, aPublicPost } from "@/db/factories";
import { peopleInPublic } from "./people-in-public";

const named = async (publicName: string, title: string) => {
  const consent = await aConsent(db, { publicName });
  await aPublicPost(db, { kind: "success_story", consents: [consent], manuscript: { title } });
  return consent.id;
};
const found = async (words: string) => (await peopleInPublic(words)).people.map(({ consentId }) => consentId);

it("finds whom readers see by name, title and address, however the words are typed", async () => {
  const id = await named("Özlem Müßig", "Zurück ins Berufsleben");
  await named("Paul Anders", "Neu in der Gärtnerei");
  for (const words of ["özlem", "MUESSIG zurück", "berufsl", "emsland özlem"])
    expect(await found(words)).toEqual([id]);
  expect(await found("özlem gärtnerei")).toEqual([]);
  expect(await found("  ")).toEqual([]);
});

it("finds nobody whom readers do not see", async () => {
  const consent = await aConsent(db, { publicName: "Verena Verborgen" });
  await aPost(db, { kind: "success_story", state: "submitted", consents: [consent] });
  expect(await found("verena")).toEqual([]);
});
