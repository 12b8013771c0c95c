import type { Blob } from "../image/blobs.ts"

/** Blobs that stand in one row as the signs of a plate do, from left to right. */
export interface SignLine {
  readonly signs: readonly Blob[]
  /** Mean height of a sign. */
  readonly height: number
  /** Upper edge: y = from + slope · x. */
  readonly top: Edge
  /** Lower edge. */
  readonly bottom: Edge
}

/** A straight edge. */
export interface Edge {
  readonly from: number
  readonly slope: number
}

/** Steepest row: about 22°. */
const steepest = 0.4
/** How far centres and heights may differ from the row's, in heights of a sign. */
const offLine = 0.18
const offHeight = 0.2
/** Widest gap between neighbours, in heights: seals and crests stand there. */
const widestGap = 2.2
const fewest = 4

const heightOf = ({ top, bottom }: Blob): number => bottom - top
const widthOf = ({ left, right }: Blob): number => right - left
const middleX = ({ left, right }: Blob): number => (left + right) / 2
const middleY = ({ top, bottom }: Blob): number => (top + bottom) / 2

/** Finds the row of signs that is most like a plate's; nothing where none is. */
export function findLine(blobs: readonly Blob[], pictureHeight: number): SignLine | undefined {
  const able = blobs.filter((blob) => isSign(blob, pictureHeight))
  let best: readonly Blob[] = []
  for (const one of able)
    for (const other of able) {
      if (middleX(one) >= middleX(other)) continue
      const row = rowThrough(one, other, able)
      if (weigh(row) > weigh(best)) best = row
    }
  return best.length < fewest ? undefined : toLine(best)
}

function isSign(blob: Blob, pictureHeight: number): boolean {
  const [width, height] = [widthOf(blob), heightOf(blob)]
  const isTall = height >= Math.max(10, pictureHeight * 0.1) && height <= pictureHeight * 0.85
  const fill = blob.area / (width * height)
  return isTall && width >= height * 0.06 && width <= height * 1.25 && fill > 0.15
}

/** What stands in the row that two blobs span, without what lies beyond a wide gap. */
function rowThrough(one: Blob, other: Blob, blobs: readonly Blob[]): readonly Blob[] {
  const slope = (middleY(other) - middleY(one)) / (middleX(other) - middleX(one))
  const height = (heightOf(one) + heightOf(other)) / 2
  if (Math.abs(slope) > steepest || Math.abs(heightOf(one) - heightOf(other)) > height * 0.3) return []
  const growth = (heightOf(other) - heightOf(one)) / (middleX(other) - middleX(one))
  const inRow = blobs
    .filter((blob) => {
      const along = middleX(blob) - middleX(one)
      const expected = heightOf(one) + growth * along
      return (
        Math.abs(middleY(blob) - middleY(one) - slope * along) < offLine * height &&
        Math.abs(heightOf(blob) - expected) < offHeight * height
      )
    })
    .toSorted((first, second) => middleX(first) - middleX(second))
  return around(one, inRow, widestGap * height)
}

/** The stretch of a row around one of its blobs, up to the first wide gap on each side. */
function around(one: Blob, row: readonly Blob[], gap: number): readonly Blob[] {
  const at = row.indexOf(one)
  let [from, to] = [at, at]
  const isNear = (left: Blob | undefined, right: Blob | undefined) =>
    left !== undefined && right !== undefined && right.left - left.right <= gap
  while (isNear(row[from - 1], row[from])) from--
  while (isNear(row[to], row[to + 1])) to++
  return row.slice(from, to + 1)
}

/** Many signs, and tall ones: small print in a row is no plate. */
function weigh(row: readonly Blob[]): number {
  return row.length < 2 ? 0 : Math.min(row.length, 9) * meanHeight(row)
}

const meanHeight = (row: readonly Blob[]): number =>
  row.reduce((sum, blob) => sum + heightOf(blob), 0) / row.length

function toLine(signs: readonly Blob[]): SignLine {
  return {
    signs,
    height: meanHeight(signs),
    top: fitEdge(signs.map((sign) => [middleX(sign), sign.top])),
    bottom: fitEdge(signs.map((sign) => [middleX(sign), sign.bottom])),
  }
}

/** The straight edge nearest to points: least squares. */
function fitEdge(points: readonly (readonly [number, number])[]): Edge {
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  const together = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  const slope = spread === 0 ? 0 : together / spread
  return { from: meanY - slope * meanX, slope }
}
