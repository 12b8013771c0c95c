import type { GrayImage } from "../image/gray.ts"

/** One sign as it was read. */
export interface ReadSign {
  /** A letter A to Z or a digit. */
  readonly sign: string
  /** 0 to 1. */
  readonly confidence: number
}

/** Reads one line of text in a picture. */
export interface Engine {
  readonly readLine: (image: GrayImage) => Promise<readonly ReadSign[]>
  readonly close: () => Promise<void>
}
