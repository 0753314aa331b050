import type { APIRequestContext } from "@playwright/test";
import { listingAddresses, ownAddresses, type AddressedPost } from "./addresses-of-a-post";

/** Where the post answers, and where its title, address or picture is told. */
export async function traces(request: APIRequestContext, placed: AddressedPost) {
  const answers: Record<string, number> = {};
  for (const place of ownAddresses(placed)) answers[place] = (await request.get(place)).status();
  const told: string[] = [];
  for (const place of listingAddresses(placed)) {
    const text = await (await request.get(place)).text();
    // The search repeats what was asked for.
    const signs = place.startsWith("/suche")
      ? [`/${placed.slug}`]
      : [placed.title, `/${placed.slug}`, ...placed.pictures.map(({ key }) => key)];
    if (signs.some((sign) => text.includes(sign))) told.push(place);
  }
  return { answers: [...new Set(Object.values(answers))], odd: answers, told };
}
