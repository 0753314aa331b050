import type { APIRequestContext } from "@playwright/test";
import { listingAddresses, ownAddresses, type AddressedPost } from "./addresses-of-a-post";

/** The addresses that still answer for the post, and those that name its title, address or picture. */
export async function traces(request: APIRequestContext, placed: AddressedPost) {
  const answers: Record<string, number> = {};
  for (const place of ownAddresses(placed)) answers[place] = (await request.get(place)).status();
  const told: string[] = [];
  for (const place of listingAddresses(placed)) {
    const text = await (await request.get(place)).text();
    // The page of the search repeats the query.
    const signs = place.startsWith("/suche")
      ? [`/${placed.slug}`]
      : [placed.title, `/${placed.slug}`, ...placed.pictures.map(({ key }) => key)];
    if (signs.some((sign) => text.includes(sign))) told.push(place);
  }
  return { answers: [...new Set(Object.values(answers))], odd: answers, told };
}
