import type { GrayImage } from "../image/gray.ts"
import type { Point, Ring } from "./outline.ts"

/** Something of one shade; where rings overlap there is a hole. */
export interface Shape {
  readonly rings: readonly Ring[]
  readonly shade: number
}

/** Where a point of a drawing lies in the picture. */
export type Place = (point: Point) => Point

/** Lines of sight in each row of pixels. */
const sights = 4

/** Paints a shape into a picture, its edges as soft as a lens shows them. */
export function paint(image: GrayImage, { rings, shade }: Shape, place: Place): void {
  const edges = rings.flatMap((ring) => edgesOf(ring.map(place)))
  const lowest = Math.min(...edges.map(([[, y]]) => y))
  const highest = Math.max(...edges.map(([, [, y]]) => y))
  const cover = new Float32Array(image.width)
  for (let y = Math.max(0, Math.floor(lowest)); y < Math.min(image.height, Math.ceil(highest)); y++) {
    cover.fill(0)
    for (let sight = 0; sight < sights; sight++) coverRow(cover, edges, y + (sight + 0.5) / sights)
    for (let x = 0; x < image.width; x++) {
      const share = Math.min(1, (cover[x] ?? 0) / sights)
      const at = y * image.width + x
      if (share > 0) image.pixels[at] = (image.pixels[at] ?? 0) * (1 - share) + shade * share
    }
  }
}

type Edge = readonly [upper: Point, lower: Point]

function edgesOf(ring: Ring): Edge[] {
  return ring.flatMap((point, index): Edge[] => {
    const next = ring[(index + 1) % ring.length] ?? point
    if (point[1] === next[1]) return []
    return [point[1] < next[1] ? [point, next] : [next, point]]
  })
}

/** Adds what lies inside along one line of sight. */
function coverRow(cover: Float32Array, edges: readonly Edge[], y: number): void {
  const crossings = edges
    .flatMap(([[x, from], [toX, to]]) =>
      y < from || y >= to ? [] : [x + ((y - from) / (to - from)) * (toX - x)],
    )
    .sort((one, other) => one - other)
  for (let index = 0; index + 1 < crossings.length; index += 2)
    addSpan(cover, crossings[index] ?? 0, crossings[index + 1] ?? 0)
}

function addSpan(cover: Float32Array, from: number, to: number): void {
  const first = Math.max(0, Math.floor(from))
  const last = Math.min(cover.length - 1, Math.floor(to))
  for (let x = first; x <= last; x++)
    cover[x] = (cover[x] ?? 0) + Math.max(0, Math.min(to, x + 1) - Math.max(from, x))
}
