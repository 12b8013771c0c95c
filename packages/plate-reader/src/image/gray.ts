/** A picture in shades of gray, row by row, 0 black to 255 white. */
export interface GrayImage {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** One shade everywhere. */
export function createGray(width: number, height: number, shade = 255): GrayImage {
  return { width, height, pixels: new Uint8Array(width * height).fill(shade) }
}

/** Luminance of a canvas's pixels (ITU-R BT.601): red, green, blue, opacity. */
export function grayFromRgba(
  rgba: Uint8Array | Uint8ClampedArray,
  { width, height }: { readonly width: number; readonly height: number },
): GrayImage {
  const pixels = new Uint8Array(width * height)
  for (let index = 0; index < pixels.length; index++) {
    const at = index * 4
    pixels[index] = (rgba[at] ?? 0) * 0.299 + (rgba[at + 1] ?? 0) * 0.587 + (rgba[at + 2] ?? 0) * 0.114 + 0.5
  }
  return { width, height, pixels }
}

/** The shade between four pixels; the edge's where a point lies outside. */
export function shadeAt({ width, height, pixels }: GrayImage, x: number, y: number): number {
  const left = Math.max(0, Math.min(width - 1, Math.floor(x)))
  const top = Math.max(0, Math.min(height - 1, Math.floor(y)))
  const right = Math.min(width - 1, left + 1)
  const bottom = Math.min(height - 1, top + 1)
  const across = Math.max(0, Math.min(1, x - left))
  const down = Math.max(0, Math.min(1, y - top))
  const upper = (pixels[top * width + left] ?? 0) * (1 - across) + (pixels[top * width + right] ?? 0) * across
  const lower =
    (pixels[bottom * width + left] ?? 0) * (1 - across) + (pixels[bottom * width + right] ?? 0) * across
  return upper * (1 - down) + lower * down
}

/** The picture at most so wide, each pixel the mean of those it stands for. */
export function shrinkTo(image: GrayImage, widest: number): GrayImage {
  if (image.width <= widest) return image
  const scale = image.width / widest
  const height = Math.max(1, Math.round(image.height / scale))
  const pixels = new Uint8Array(widest * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < widest; x++) pixels[y * widest + x] = meanOf(image, x * scale, y * scale, scale)
  return { width: widest, height, pixels }
}

function meanOf({ width, height, pixels }: GrayImage, left: number, top: number, size: number): number {
  const [right, bottom] = [Math.min(width, left + size), Math.min(height, top + size)]
  let sum = 0
  let count = 0
  for (let y = Math.floor(top); y < bottom; y++)
    for (let x = Math.floor(left); x < right; x++) {
      sum += pixels[y * width + x] ?? 0
      count++
    }
  return count === 0 ? 0 : sum / count
}

/** White becomes black: plates with light signs on a dark ground. */
export function invert({ width, height, pixels }: GrayImage): GrayImage {
  return { width, height, pixels: pixels.map((shade) => 255 - shade) }
}
