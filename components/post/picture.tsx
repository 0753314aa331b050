// A picture in three formats and five widths; its size is set in the HTML, so the layout does not shift.
import { third } from "@/domain/media/focal-point";
import { pictureAtLeast, pictureSources, type PictureFiles } from "@/domain/media/picture";

type Props = {
  picture: PictureFiles;
  /** Empty for a decorative picture. */
  altText: string;
  /** How wide it is shown, as `sizes` of HTML. */
  sizes: string;
  /** The main picture of a page loads eagerly, all others lazily. */
  isFirst?: boolean;
  className?: string;
};

export function Picture({ picture, altText, sizes, isFirst, className = "" }: Props) {
  const [jpeg, ...modern] = pictureSources(picture).toReversed();
  return (
    <picture>
      {modern.toReversed().map((source) => (
        <source key={source.type} type={source.type} srcSet={source.srcSet} sizes={sizes} />
      ))}
      <img
        src={pictureAtLeast(picture, 960)}
        srcSet={jpeg?.srcSet}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={altText}
        loading={isFirst ? "eager" : "lazy"}
        fetchPriority={isFirst ? "high" : undefined}
        decoding="async"
        className={className}
      />
    </picture>
  );
}

const across = ["object-left", "object-center", "object-right"] as const;
const corners = {
  "object-left": ["object-left-top", "object-left", "object-left-bottom"],
  "object-center": ["object-top", "object-center", "object-bottom"],
  "object-right": ["object-right-top", "object-right", "object-right-bottom"],
} as const;

/** Keeps the focal point (percent from left and top) visible when the picture is cropped. */
export function focalClass(focalX: number, focalY: number): string {
  return corners[across[third(focalX)]][third(focalY)];
}
