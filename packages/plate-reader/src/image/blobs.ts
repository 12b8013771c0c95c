import type { Ink } from "./threshold.ts"

/** Ink that hangs together. */
export interface Blob {
  /** Its mark in {@link Blobs.marks}. */
  readonly mark: number
  readonly left: number
  readonly top: number
  /** Exclusive. */
  readonly right: number
  /** Exclusive. */
  readonly bottom: number
  readonly area: number
}

/** All that hangs together, and which pixel belongs to what; 0 for none. */
export interface Blobs {
  readonly blobs: readonly Blob[]
  readonly marks: Int32Array
}

/** Parts ink into blobs; pixels that touch by a corner hang together. */
export function findBlobs({ width, height, pixels }: Ink): Blobs {
  const marks = new Int32Array(width * height)
  const blobs: Blob[] = []
  const waiting: number[] = []
  for (let start = 0; start < pixels.length; start++) {
    if (pixels[start] !== 1 || marks[start] !== 0) continue
    const mark = blobs.length + 1
    marks[start] = mark
    waiting.push(start)
    let [left, top, right, bottom, area] = [width, height, 0, 0, 0]
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)]
      left = Math.min(left, x)
      top = Math.min(top, y)
      right = Math.max(right, x + 1)
      bottom = Math.max(bottom, y + 1)
      area++
      for (let down = -1; down <= 1; down++)
        for (let across = -1; across <= 1; across++) {
          const [nextX, nextY] = [x + across, y + down]
          if (nextX < 0 || nextY < 0 || nextX >= width || nextY >= height) continue
          const next = nextY * width + nextX
          if (pixels[next] !== 1 || marks[next] !== 0) continue
          marks[next] = mark
          waiting.push(next)
        }
    }
    blobs.push({ mark, left, top, right, bottom, area })
  }
  return { blobs, marks }
}
