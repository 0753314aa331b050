// The image library, restricted to reading JPEG, PNG and WebP from memory.
import sharp from "sharp";

sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
});
// No picture is processed twice, so a cache would only use memory.
sharp.cache(false);

export { sharp };
