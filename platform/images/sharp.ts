// The image library, allowed to read JPEG, PNG and WebP from memory and nothing else.
import sharp from "sharp";

sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
});
// Pictures are never asked for twice; a cache would only hold memory.
sharp.cache(false);

export { sharp };
