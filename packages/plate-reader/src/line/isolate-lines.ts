import { findBlobs } from "../image/blobs.ts"
import { type GrayImage, invert, shrinkTo } from "../image/gray.ts"
import { takeMedian } from "../image/median.ts"
import { markInk } from "../image/threshold.ts"
import { findLine } from "./find-line.ts"
import { straighten } from "./straighten.ts"

/** A plate's line of signs, ready to be read. */
export interface IsolatedLine {
  readonly image: GrayImage
  /** How many signs were told apart. */
  readonly signs: number
}

/** Pixels across that are enough to tell signs apart, and few enough for a telephone. */
const workWidth = 640
/** Neighbourhoods by which ink is told from ground, as shares of the picture's height. */
const neighbourhoods = [0.12, 0.06, 0.2] as const

/**
 * The line of signs in a picture of a plate, isolated in several ways: what joins with a border in one is free in
 * another. Dark on light, or else light on dark; none where no line is found.
 */
export function isolateLines(picture: GrayImage): IsolatedLine[] {
  const image = takeMedian(shrinkTo(picture, workWidth))
  const dark = isolateAll(image)
  return dark.length > 0 ? dark : isolateAll(invert(image))
}

function isolateAll(image: GrayImage): IsolatedLine[] {
  const lines = neighbourhoods
    .map((share) => isolate(image, Math.max(8, Math.round(image.height * share))))
    .filter((line) => line !== undefined)
  const most = Math.max(0, ...lines.map(({ signs }) => signs))
  return lines.filter(({ signs }) => signs >= most - 1)
}

function isolate(image: GrayImage, radius: number): IsolatedLine | undefined {
  const found = findBlobs(markInk(image, radius))
  const line = findLine(found.blobs, image.height)
  return line && { image: straighten(image, line, found), signs: line.signs.length }
}
