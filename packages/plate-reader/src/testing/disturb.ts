import type { GrayImage } from "../image/gray.ts"
import type { Random } from "./random-plates.ts"

/** Softens a picture: a Gaussian of so many pixels. */
export function blur(image: GrayImage, deviation: number): GrayImage {
  if (deviation <= 0) return image
  const reach = Math.ceil(deviation * 3)
  const kernel = Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.exp(-((index - reach) ** 2) / (2 * deviation ** 2)),
  )
  return sweep(sweep(image, kernel, 1, 0), kernel, 0, 1)
}

/** Drags a picture so many pixels along one direction: camera or car moved. */
export function drag(image: GrayImage, length: number, down: number): GrayImage {
  return length <= 1
    ? image
    : sweep(
        image,
        Array.from({ length: Math.round(length) }, () => 1),
        1,
        down,
      )
}

/** Each pixel the weighted mean of those along one direction through it; the edge's where they lie outside. */
function sweep(image: GrayImage, kernel: readonly number[], across: number, down: number): GrayImage {
  const { width, height, pixels } = image
  const result = new Uint8Array(pixels.length)
  const reach = (kernel.length - 1) / 2
  const total = kernel.reduce((sum, weight) => sum + weight, 0)
  const steps = kernel.map((weight, index): readonly [number, number, number] => [
    weight / total,
    Math.round((index - reach) * across),
    Math.round((index - reach) * down),
  ])
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0
      for (const [weight, stepX, stepY] of steps) {
        const fromX = Math.max(0, Math.min(width - 1, x + stepX))
        const fromY = Math.max(0, Math.min(height - 1, y + stepY))
        sum += weight * (pixels[fromY * width + fromX] ?? 0)
      }
      result[y * width + x] = sum
    }
  return { width, height, pixels: result }
}

/** A sensor's noise: each pixel off by a normally distributed amount. */
export function addNoise({ width, height, pixels }: GrayImage, deviation: number, random: Random): GrayImage {
  if (deviation <= 0) return { width, height, pixels }
  const off = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
  const noisy = pixels.map((shade) => Math.max(0, Math.min(255, shade + off() * deviation)))
  return { width, height, pixels: noisy }
}

/** Less light: shades drawn together above black. */
export function darken({ width, height, pixels }: GrayImage, light: number): GrayImage {
  return { width, height, pixels: pixels.map((shade) => 8 + shade * light) }
}

/** Splashes of mud over a part of the plate: soft discs, half transparent. */
export function splash(image: GrayImage, share: number, size: number, random: Random): GrayImage {
  const pixels = new Uint8Array(image.pixels)
  const { width, height } = image
  let left = share * width * height
  while (left > 0) {
    const [x, y] = [random.integer(0, width - 1), random.integer(0, height - 1)]
    const radius = size * (0.15 + 0.85 * random.next() ** 2)
    const [shade, cover] = [70 + random.integer(0, 70), 0.45 + 0.5 * random.next()]
    for (let down = -Math.ceil(radius); down <= radius; down++)
      for (let across = -Math.ceil(radius); across <= radius; across++) {
        const [toX, toY] = [x + across, y + down]
        if (toX < 0 || toY < 0 || toX >= width || toY >= height) continue
        const inside = Math.max(0, 1 - (Math.hypot(across, down) / radius) ** 4) * cover
        const at = toY * width + toX
        pixels[at] = (pixels[at] ?? 0) * (1 - inside) + shade * inside
      }
    left -= Math.PI * radius * radius * 0.7
  }
  return { width, height, pixels }
}
