import type { GrayImage } from "./gray.ts"

/** Each pixel the middle one of its three by three: takes a sensor's noise and keeps edges. */
export function takeMedian({ width, height, pixels }: GrayImage): GrayImage {
  const result = new Uint8Array(pixels)
  const around = new Uint8Array(9)
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      for (let index = 0; index < 9; index++)
        around[index] = pixels[(y + Math.floor(index / 3) - 1) * width + x + (index % 3) - 1] ?? 0
      result[y * width + x] = middleOf(around)
    }
  return { width, height, pixels: result }
}

function middleOf(values: Uint8Array): number {
  for (let end = 1; end < 9; end++) {
    const value = values[end] ?? 0
    let at = end - 1
    while (at >= 0 && (values[at] ?? 0) > value) {
      values[at + 1] = values[at] ?? 0
      at--
    }
    values[at + 1] = value
  }
  return values[4] ?? 0
}
