import type { GrayImage } from "./gray.ts"

/** The picture as a file (netpbm's PGM), which every reader of pictures takes and which needs no compression. */
export function encodePgm({ width, height, pixels }: GrayImage): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + pixels.length)
  file.set(head)
  file.set(pixels, head.length)
  return file
}
