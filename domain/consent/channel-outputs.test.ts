import { describe, expect, it } from "vitest";
import { channelFor, channelOutputNames, channelOutputs, isOpen, opensWords } from "./channel-outputs";
import { closableChannels, consentChannels } from "./consent";

describe("what a channel opens", () => {
  it("names every output once, and something for every channel", () => {
    const named = consentChannels.flatMap((channel) => Object.keys(channelOutputs[channel]));
    expect(new Set(named).size).toBe(named.length);
    expect(named.toSorted()).toEqual(channelOutputNames.toSorted());
    for (const channel of consentChannels) expect(opensWords(channel)).not.toBe("");
  });

  it.each(channelOutputNames)("%s is closed by its own channel and by no other", (output) => {
    expect(isOpen(output, consentChannels)).toBe(true);
    for (const closed of closableChannels) {
      const left = consentChannels.filter((channel) => channel !== closed);
      expect(isOpen(output, left)).toBe(channelFor(output) !== closed);
    }
  });

  it("opens nothing without the portal", () => {
    const others = consentChannels.filter((channel) => channel !== "portal");
    for (const output of channelOutputNames) expect(isOpen(output, others)).toBe(false);
  });
});
