/** A rectangle in a camera's picture, in its pixels. */
export type Frame = { left: number; top: number; width: number; height: number }

/** The screen shows the middle of the picture in this shape; the guide is a part of that. */
export const screenShape = 4 / 3
export const guideShape = 8 / 3
export const guideShare = 0.9

/** What of the camera's picture lies within the guide that the screen shows over it. */
export function guideFrame(picture: { width: number; height: number }): Frame {
  const shown = Math.min(picture.width, picture.height * screenShape)
  const width = shown * guideShare
  const height = width / guideShape
  return { left: (picture.width - width) / 2, top: (picture.height - height) / 2, width, height }
}

/** Mean shade below which signs cannot be told from noise, 0 to 255. */
const darkest = 24

/** Whether it is too dark to read; of every 16th pixel. */
export function isTooDark({ pixels }: { pixels: Uint8Array }): boolean {
  const looked = pixels.filter((_, index) => index % 16 === 0)
  return looked.reduce((sum, shade) => sum + shade, 0) < looked.length * darkest
}
