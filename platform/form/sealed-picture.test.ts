import { expect, it } from "vitest";
import { openedPictureKey, sealedPictureKey } from "./sealed-picture";

const key = "0123456789abcdef0123456789abcdef";
const viewingId = "00000000-0000-4000-8000-000000000000";

it("names the viewing of a picture only with our seal", () => {
  const sealed = sealedPictureKey(key, viewingId);
  expect(openedPictureKey(sealed)).toEqual({ key, viewingId });
  expect(openedPictureKey(sealed.replace("0", "1")).viewingId).toBeNull();
  expect(openedPictureKey(sealed.replace("4000", "4001")).viewingId).toBeNull();
  expect(openedPictureKey(key)).toEqual({ key, viewingId: null });
});
