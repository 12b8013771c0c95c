import type { GrayImage } from "./gray.ts"

/** Which pixels are ink: 1 for those clearly darker than what lies around them. */
export interface Ink {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** Share of the local deviation that a pixel must lie below the local mean. */
const depth = 0.3
/** Deviation below which a neighbourhood shows nothing but noise: at least, and as a share of the picture's liveliest. */
const flattest = 4
const flatShare = 0.3

/** Marks ink by its neighbourhood's mean and deviation (Niblack), so that a shadow across the plate does no harm. */
export function markInk(image: GrayImage, radius: number): Ink {
  const { width, height, pixels } = image
  const { means, deviations } = measureAround(image, radius)
  const flat = Math.max(flattest, flatShare * deviations.reduce((most, one) => Math.max(most, one), 0))
  const ink = pixels.map((shade, at) => {
    const deviation = deviations[at] ?? 0
    return deviation > flat && shade < (means[at] ?? 0) - depth * deviation ? 1 : 0
  })
  return { width, height, pixels: ink }
}

/** Mean and deviation of each pixel's neighbourhood. */
function measureAround(image: GrayImage, radius: number) {
  const { width, height } = image
  const { sums, squares } = sumUp(image)
  const stride = width + 1
  const means = new Float32Array(width * height)
  const deviations = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - radius) * stride, Math.min(height, y + radius + 1) * stride]
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - radius), Math.min(width, x + radius + 1)]
      const within = (table: Float64Array) =>
        (table[bottom + right] ?? 0) -
        (table[top + right] ?? 0) -
        (table[bottom + left] ?? 0) +
        (table[top + left] ?? 0)
      const area = ((bottom - top) / stride) * (right - left)
      const mean = within(sums) / area
      means[y * width + x] = mean
      deviations[y * width + x] = Math.sqrt(Math.max(0, within(squares) / area - mean * mean))
    }
  }
  return { means, deviations }
}

/** Sums of all pixels above and left of each corner, and of their squares. */
function sumUp({ width, height, pixels }: GrayImage) {
  const stride = width + 1
  const sums = new Float64Array(stride * (height + 1))
  const squares = new Float64Array(stride * (height + 1))
  for (let y = 0; y < height; y++) {
    let [sum, square] = [0, 0]
    for (let x = 0; x < width; x++) {
      const shade = pixels[y * width + x] ?? 0
      sum += shade
      square += shade * shade
      const at = (y + 1) * stride + x + 1
      sums[at] = (sums[at - stride] ?? 0) + sum
      squares[at] = (squares[at - stride] ?? 0) + square
    }
  }
  return { sums, squares }
}
