import { Picture } from "@/components/post/picture";
import type { PictureFiles } from "@/domain/media/picture";
import type { MarkedPerson } from "@/domain/person/person-entry";

type Props = {
  picture: PictureFiles;
  /** Empty where the picture stands with its description already. */
  altText: string;
  sizes: string;
  people: Pick<MarkedPerson, "id" | "point">[];
  className?: string;
  isFirst?: boolean;
};

/** A picture with a number at each marked face: the number of the person in the list beside it. */
export function PictureWithFaces({ people, className = "", ...shown }: Props) {
  const { width, height } = shown.picture;
  const size = Math.max(width, height) / 30;
  return (
    <span className="relative block w-fit">
      <Picture {...shown} className={`rounded-card ${className}`} />
      {/* Attributes instead of styles: the content security policy allows no inline styles. */}
      <svg
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        className="pointer-events-none absolute inset-0 h-full w-full">
        {people.map(
          ({ id, point }, index) =>
            point && (
              <Face
                key={id}
                number={index + 1}
                x={(point.x * width) / 100}
                y={(point.y * height) / 100}
                size={size}
              />
            ),
        )}
      </svg>
    </span>
  );
}

function Face({ number, x, y, size }: { number: number; x: number; y: number; size: number }) {
  return (
    <g>
      <circle cx={x} cy={y} r={size} fill="#ffffff" stroke="#10242d" strokeWidth={size / 6} />
      <text
        x={x}
        y={y}
        fontSize={size * 1.2}
        fontWeight="700"
        fill="#10242d"
        textAnchor="middle"
        dominantBaseline="central">
        {number}
      </text>
    </g>
  );
}
