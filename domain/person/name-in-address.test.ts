import { describe, expect, it } from "vitest";
import { addressWords } from "@/domain/slug";
import { carriesName, withoutNames, type AddressedPerson } from "./name-in-address";

const person = (name: string, ...agreed: string[]): AddressedPerson => ({ names: [name, ...agreed], agreed });
const cleaned = (title: string, ...people: AddressedPerson[]) => withoutNames(addressWords(title), people);

describe("the words of an address", () => {
  it.each([
    ["Samir Al-Haddad schweißt", person("Samir Al-Haddad", "Samir"), "samir-schweisst"],
    ["Al-Haddads zweiter Anfang", person("Samir Al-Haddad", "Samir"), "zweiter-anfang"],
    ["Haddad und die Werkbank", person("Samir Al-Haddad", "Samir"), "und-die-werkbank"],
    ["AlHaddad schweißt", person("Samir Al-Haddad", "Samir"), "schweisst"],
    ["Jörg Müller-Lüdenscheidt fährt Bus", person("Jörg Müller-Lüdenscheidt", "Tom"), "faehrt-bus"],
    ["Joerg Mueller fährt Bus", person("Jörg Müller", "Tom"), "faehrt-bus"],
    ["Jo\u0308rg fährt Bus", person("Jörg Müller", "Tom"), "faehrt-bus"],
    ["MÜL\u00adLER fährt Bus", person("Jörg Müller", "Tom"), "faehrt-bus"],
    ["Samir's Weg", person("Samir Haddad", "Ali"), "weg"],
    ["Samirs Weg", person("Samir Haddad", "Ali"), "weg"],
    ["Michał Łukasz Sørensen lernt", person("Michał Łukasz Sørensen", "Ben"), "lernt"],
    ["Élodie d’Aubigné lernt", person("Élodie d’Aubigné", "Ben"), "lernt"],
    ["Von der Straße zu Anna von der Heide", person("Anna von der Heide", "Anna"), "von-der-strasse-zu-anna"],
    ["Samir Haddad", person("Samir Haddad", "Ali"), ""],
    ["Die Heidelbeeren von Anna", person("Anna Heide", "Anna"), "die-heidelbeeren-von-anna"],
  ])("%j keep to the agreed name", (title, who, words) => {
    expect(cleaned(title, who)).toBe(words);
  });

  it("keep a full name that was agreed, and a public name", () => {
    expect(cleaned("Anna Berg packt an", person("Anna Berg", "Anna Berg"))).toBe("anna-berg-packt-an");
    expect(cleaned("Nadia packt an", person("Anna Berg", "Nadia"))).toBe("nadia-packt-an");
  });

  it("keep no name of somebody who agreed to none, written in letters that addresses know", () => {
    expect(cleaned("Anna packt an", { names: ["Anna Berg", "Nadia"], agreed: [] })).toBe("packt-an");
    expect(cleaned("Zwei packen an", { names: ["أحمد"], agreed: [] })).toBe("zwei-packen-an");
  });

  it("say of an earlier address whether it carries a name", () => {
    const who = [person("Anna Meyer-Lüth", "Anna")];
    expect(
      ["anna-packt-an", "anna-meyer-lueth-packt-an", "lueths-weg-2", "heute"].map((slug) =>
        carriesName(slug, who),
      ),
    ).toEqual([false, true, true, false]);
  });
});
