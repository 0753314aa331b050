import { describe, expect, it } from "vitest";
import { missingOfProvider, profileFromForm, withoutEmptySites } from "./profile";
import { changedParts, conflictIssues, profileIssues } from "./profile-readiness";

const form = {
  introduction: " Wir sind\nfür Sie da. ",
  website: "https://www.emsland.example",
  "pillars.stark": "• Alles aus einer Hand\r\n\r\n- Kurze Wege",
  "pressContact.name": "Pressestelle",
  "pressContact.email": "Presse@Emsland.example",
  "pressContact.phone": "05931 44-0",
  "sites.0.name": "Meppen",
  "sites.0.postalCode": "49716",
  "sites.1.name": "Lingen",
  "sites.1.removed": "ja",
  "sites.2.name": "",
};
const issuesOf = (more: Record<string, string>) =>
  profileIssues(profileFromForm({ ...form, ...more })).map(({ field }) => field);

describe("a profile from its form", () => {
  it("is trimmed, its lines without bullets, its mail addresses in lower case, its sites numbered as in the form", () => {
    const profile = profileFromForm(form);
    expect(profile).toMatchObject({
      introduction: "Wir sind für Sie da.",
      ownName: "",
      pillars: { stark: ["Alles aus einer Hand", "Kurze Wege"], sozial: [] },
      pressContact: { email: "presse@emsland.example" },
    });
    expect(profile.sites.map(({ name }) => name)).toEqual(["Meppen", "", ""]);
    expect(withoutEmptySites(profile).sites).toHaveLength(1);
    expect(profileIssues(profile)).toEqual([]);
  });

  it.each([
    ["website", "http://www.emsland.example"],
    ["website", "javascript:alert(1)"],
    ["website", "https://name@evil.example"],
    ["introduction", "x".repeat(601)],
    ["introduction", "WIR SIND IMMER FÜR SIE DA UND HELFEN"],
    ["pillars.sozial", "x".repeat(121)],
    ["pillars.vorort", "1\n2\n3\n4\n5\n6\n7"],
    ["pressContact.email", "presse@"],
    ["pressContact.phone", "ruf an"],
    ["provider.postalCode", "4971"],
    ["sites.0.phone", "0"],
    ["sites.0.name", ""],
  ])("refuses %s %s at its field", (field, value) => {
    expect(issuesOf({ [field]: value })).toEqual([field]);
  });

  it("asks for the press contact and a name", () => {
    expect(issuesOf({ "pressContact.phone": "", "pressContact.email": "" })).toEqual(["pressContact.phone"]);
    expect(issuesOf({ "pressContact.name": "" })).toEqual(["pressContact.name"]);
  });
});

it("names what the law requires in the provider block", () => {
  expect(missingOfProvider(null)).toHaveLength(6);
  expect(
    missingOfProvider({
      body: "Landkreis",
      street: "Weg 1",
      postalCode: "49716",
      city: "Meppen",
      phone: "",
      email: "a@b.example",
      responsible: "Frau Beispiel",
    }),
  ).toEqual([]);
});

it("names what somebody else saved meanwhile, part by part", () => {
  const current = profileFromForm({ ...form, website: "", introduction: "Neu" });
  const wanted = profileFromForm(form);
  expect(changedParts(current, wanted)).toEqual(["introduction", "website"]);
  expect(conflictIssues(current, wanted, 7)).toMatchObject([
    { field: "version.7" },
    { field: "introduction", message: "Jetzt steht dort: „Neu“" },
    { field: "website", message: "Jetzt steht dort: nichts." },
  ]);
});
