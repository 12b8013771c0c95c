import type { Blob, Blobs } from "../image/blobs.ts"
import { createGray, type GrayImage, shadeAt } from "../image/gray.ts"
import type { Edge, SignLine } from "./find-line.ts"

/** Height of a sign in a straightened line, the size the recogniser was trained on, and the white around the line. */
const signHeight = 40
const margin = 14
/** What is shown beyond the first and last sign, in heights: a sign that was missed may stand there. */
const beyond = 0.12
/** Lean of signs that is tried: a plate seen from the side leans. */
const leans = Array.from({ length: 17 }, (_, index) => (index - 8) * 0.05)

const heightAt = ({ from, slope }: Edge, x: number): number => from + slope * x

/** Where a straightened line's points lie in the picture. */
interface Grid {
  readonly left: number
  readonly scale: number
  readonly width: number
  readonly line: SignLine
}

function gridOf(line: SignLine): Grid {
  const { signs, height } = line
  const left = Math.min(...signs.map((sign) => sign.left)) - height * beyond
  const right = Math.max(...signs.map((sign) => sign.right)) + height * beyond
  const scale = signHeight / height
  return { left, scale, width: Math.max(1, Math.round((right - left) * scale)), line }
}

/** Of a point of the straightened line: `x` and `y` from its own corner, 0 to `signHeight` from edge to edge. */
function pointOf({ left, scale, line }: Grid, x: number, y: number, lean: number) {
  const level = left + x / scale
  const down = y / signHeight
  const across = level + (0.5 - down) * line.height * lean
  return { across, down: heightAt(line.top, across) * (1 - down) + heightAt(line.bottom, across) * down }
}

/**
 * The line of signs upright and level, black on white, without anything that is no part of it: borders, bands,
 * seals, dirt beside the signs.
 */
export function straighten(image: GrayImage, line: SignLine, { blobs, marks }: Blobs): GrayImage {
  const grid = gridOf(line)
  const signs = new Set(line.signs.map(({ mark }) => mark))
  const near = markNear(line, blobs, marks, image)
  const lean = findLean(grid, signs, marks, image.width)
  const [dark, light] = shadesOf(image, line)
  const result = createGray(grid.width + 2 * margin, signHeight + 2 * margin)
  for (let y = -4; y < signHeight + 4; y++)
    for (let x = 0; x < grid.width; x++) {
      const point = pointOf(grid, x, y, lean)
      if (near[Math.round(point.down) * image.width + Math.round(point.across)] !== 1) continue
      const shade = ((shadeAt(image, point.across, point.down) - dark) / Math.max(1, light - dark)) * 255
      result.pixels[(y + margin) * result.width + x + margin] = Math.max(0, Math.min(255, shade))
    }
  return result
}

/** Pixels around a sign that belong to it: its soft edge. */
const edge = 3

/** Which pixels belong to a sign, or to what may be one: borders, bands, seals and noise do not. */
function markNear(line: SignLine, blobs: readonly Blob[], marks: Int32Array, { width, height }: GrayImage) {
  const signs = new Set(line.signs.map(({ mark }) => mark))
  const able = blobs.filter((blob) => signs.has(blob.mark) || isAble(blob, line))
  const near = new Uint8Array(marks.length)
  for (const { mark, left, right, top, bottom } of able)
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) {
        if (marks[y * width + x] !== mark) continue
        for (let down = Math.max(0, y - edge); down <= Math.min(height - 1, y + edge); down++)
          near.fill(1, down * width + Math.max(0, x - edge), down * width + Math.min(width, x + edge + 1))
      }
  return near
}

/** Whether a blob may be a sign, or a large part of one, that the row was found without. */
function isAble({ top, bottom, left, right }: Blob, { height }: SignLine): boolean {
  return bottom - top <= height * 1.3 && right - left <= height * 1.6 && bottom - top >= height * 0.5
}

/** How much less a lean weighs that a rolled camera does not explain: signs such as A and V lean by themselves. */
const doubt = 0.8

/** The lean with which signs stand most upright: their columns are then either full or empty. */
function findLean(grid: Grid, signs: ReadonlySet<number>, marks: Int32Array, width: number): number {
  const expected = (grid.line.top.slope + grid.line.bottom.slope) / 2
  let [best, most] = [expected, -1]
  for (const lean of leans) {
    let score = 0
    for (let x = 0; x < grid.width; x++) {
      let column = 0
      for (let y = 0; y < signHeight; y += 2) {
        const { across, down } = pointOf(grid, x, y, lean)
        if (signs.has(marks[Math.round(down) * width + Math.round(across)] ?? 0)) column++
      }
      score += column * column
    }
    score *= 1 - Math.abs(lean - expected) * doubt
    if (score > most) [best, most] = [lean, score]
  }
  return best
}

/** What is black and what is white within the line: nearly its darkest and lightest. */
function shadesOf({ width, pixels }: GrayImage, { signs }: SignLine): [number, number] {
  const counts = new Uint32Array(256)
  let total = 0
  for (const { left, right, top, bottom } of signs)
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) {
        const shade = pixels[y * width + x] ?? 0
        counts[shade] = (counts[shade] ?? 0) + 1
        total++
      }
  const quantile = (share: number) => {
    let seen = 0
    return counts.findIndex((count) => {
      seen += count
      return seen >= total * share
    })
  }
  return [quantile(0.08), quantile(0.9)]
}
