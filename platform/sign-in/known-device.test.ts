import { expect, it } from "vitest";
import { knownDevice, newDeviceMark } from "./known-device";

it("recognises a device for this mail address only, and accepts no forged mark", () => {
  const mark = newDeviceMark("erika@emsland.example");
  const [nonce, seal] = mark.split(".");
  expect(knownDevice(mark, " Erika@Emsland.example")).toBe(nonce);
  expect(knownDevice(mark, "tom@emsland.example")).toBeNull();
  for (const wrong of [undefined, "", ".", nonce, `x${mark}`, `${nonce}.${seal?.slice(1)}`])
    expect(knownDevice(wrong, "erika@emsland.example")).toBeNull();
});
