import { expect, it } from "vitest";
import { openedPictureKey, sealedPictureKey } from "./sealed-picture";

const key = "0123456789abcdef0123456789abcdef";
const until = new Date("2026-12-15T10:00:00Z");
const before = new Date("2026-12-15T09:59:00Z");

it("opens one picture until its end, and only with our seal", () => {
  const sealed = sealedPictureKey(key, until);
  expect(openedPictureKey(sealed, before)).toEqual({ key, isOpened: true });
  expect(openedPictureKey(sealed, new Date("2026-12-15T10:01:00Z")).isOpened).toBe(false);
  expect(openedPictureKey(sealed.replace("0", "1"), before).isOpened).toBe(false);
  expect(openedPictureKey(key, before)).toEqual({ key, isOpened: false });
});
