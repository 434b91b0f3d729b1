// Degrees on a flat map of a territory: a degree of longitude is as short as it is at the middle of the map.
import type { ContourView } from '../../backend';

export interface Shape {
  commune: string;
  /** The path of an SVG. */
  path: string;
  /** The middle of its largest ring. */
  at: [number, number];
}

export interface MapView {
  width: number;
  height: number;
  shapes: Shape[];
}

type Ring = [number, number][];

/** The shapes of a map of this width; nothing when there is no point. */
export function draw(contours: readonly ContourView[], width: number): MapView | null {
  const points = contours.flatMap((one) => one.rings.flat());
  if (points.length === 0) return null;
  const bounds = (axis: 0 | 1) => points.reduce(([low, high], point) => [Math.min(low, point[axis] ?? 0), Math.max(high, point[axis] ?? 0)], [Infinity, -Infinity]) as [number, number];
  const [west, east] = bounds(0);
  const [south, north] = bounds(1);
  const narrow = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = width / Math.max((east - west) * narrow, 1e-9);
  const project = ([lon, lat]: number[]): [number, number] => [((lon ?? 0) - west) * narrow * scale, (north - (lat ?? 0)) * scale];
  const shapes = contours.map((one) => {
    const rings = one.rings.map((ring) => ring.map(project));
    return { commune: one.commune, path: rings.map(outline).join(''), at: middle(largest(rings)) };
  });
  return { width, height: Math.max((north - south) * scale, 1), shapes };
}

const outline = (ring: Ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;

/** Twice the surface that a ring goes round, with a sign. */
const surface = (ring: Ring) => ring.reduce((sum, [x, y], place) => {
  const [nextX, nextY] = ring[(place + 1) % ring.length] ?? [0, 0];
  return sum + x * nextY - nextX * y;
}, 0);

const largest = (rings: Ring[]): Ring => rings.reduce((best, ring) => (Math.abs(surface(ring)) > Math.abs(surface(best)) ? ring : best), rings[0] ?? []);

/** The centre of gravity of a ring. */
function middle(ring: Ring): [number, number] {
  const twice = surface(ring);
  if (twice === 0) return ring[0] ?? [0, 0];
  const sum = ring.reduce(([sumX, sumY], [x, y], place) => {
    const [nextX, nextY] = ring[(place + 1) % ring.length] ?? [0, 0];
    const cross = x * nextY - nextX * y;
    return [sumX + (x + nextX) * cross, sumY + (y + nextY) * cross] as [number, number];
  }, [0, 0] as [number, number]);
  return [sum[0] / (3 * twice), sum[1] / (3 * twice)];
}

/** The step of a number among as many as three: 0 for none, then thirds of the largest. */
export function stepOf(count: number, most: number): 0 | 1 | 2 | 3 {
  if (count <= 0) return 0;
  const step = Math.ceil((count / Math.max(most, 1)) * 3);
  return step <= 1 ? 1 : step === 2 ? 2 : 3;
}

/** The numbers of each step, the first and the last; steps that no number has are left out. */
export function steps(most: number): { step: 1 | 2 | 3; from: number; to: number }[] {
  const all = new Map<number, { step: 1 | 2 | 3; from: number; to: number }>();
  for (let count = 1; count <= most; count += 1) {
    const step = stepOf(count, most) as 1 | 2 | 3;
    const known = all.get(step);
    all.set(step, known ? { ...known, to: count } : { step, from: count, to: count });
  }
  return [...all.values()];
}
