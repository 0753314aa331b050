import type { Point } from "./topology";

const radian = Math.PI / 180;
const [south, north, middle] = [48.67 * radian, 53.67 * radian, 10.5 * radian];
const earth = 10_000;

const growth = (latitude: number) => Math.tan(Math.PI / 4 + latitude / 2);
const cone = Math.log(Math.cos(south) / Math.cos(north)) / Math.log(growth(north) / growth(south));
const reach = (Math.cos(south) * growth(south) ** cone) / cone;

/**
 * Degrees to the planar units of the boundaries: Lambert's conformal cone through 48°40′ and 53°40′ north,
 * middle 10°30′ east.
 */
export function planar(longitude: number, latitude: number): Point {
  const radius = reach / growth(latitude * radian) ** cone;
  const angle = cone * (longitude * radian - middle);
  return [earth * radius * Math.sin(angle), earth * (radius * Math.cos(angle) - reach)];
}
