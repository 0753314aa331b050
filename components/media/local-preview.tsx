"use client";
// Shows a chosen file before it is sent. Drawn on a canvas, so that no blob: address is needed.
import { useEffect, useRef } from "react";

const previewWidth = 480;

export function LocalPreview({ file }: { file: File }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isGone = false;
    createImageBitmap(file, { resizeWidth: previewWidth, resizeQuality: "medium" }).then(
      (bitmap) => {
        const target = canvas.current;
        if (isGone || !target) return;
        target.width = bitmap.width;
        target.height = bitmap.height;
        target.getContext("2d")?.drawImage(bitmap, 0, 0);
      },
      // The browser cannot show it; the server reports what is wrong with it.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [file]);
  return (
    <canvas
      ref={canvas}
      width={previewWidth}
      height={0}
      aria-hidden="true"
      className="max-h-72 max-w-full rounded-control [&[height='0']]:absolute"
    />
  );
}
