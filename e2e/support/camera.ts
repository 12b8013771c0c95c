import { writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Locator } from "@playwright/test"

const film = join(tmpdir(), `urcar-camera-${process.pid}.y4m`)
const frame = { width: 640, height: 480 } as const

/** What makes a browser take a film for its camera, and allow it without asking. A picture has to be shown before a page looks. */
export const cameraArgs = [
  "--use-fake-ui-for-media-stream",
  "--use-fake-device-for-media-stream",
  `--use-file-for-fake-video-capture=${film}`,
]

/** How bright a picture of a page is on a grey table, point by point, a byte each. */
function brightness(picture: Locator): Promise<number[]> {
  return picture.evaluate((image, { width, height }) => {
    if (!(image instanceof HTMLImageElement)) throw new Error("Only a picture can be shown to the camera.")
    const context = new OffscreenCanvas(width, height).getContext("2d")
    if (!context) throw new Error("This browser draws nothing.")
    context.fillStyle = "#888"
    context.fillRect(0, 0, width, height)
    const side = Math.floor(height * 0.8)
    context.drawImage(image, (width - side) / 2, (height - side) / 2, side, side)
    const { data: points } = context.getImageData(0, 0, width, height)
    return Array.from({ length: width * height }, (_, place) => points[place * 4] ?? 0)
  }, frame)
}

/** Holds a picture of a page in front of the camera: a film of grey frames (YUV4MPEG2). */
export async function showToCamera(picture: Locator): Promise<void> {
  const { width, height } = frame
  const colourless = Buffer.alloc((width * height) / 2, 128)
  const one = Buffer.concat([Buffer.from("FRAME\n"), Buffer.from(await brightness(picture)), colourless])
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420jpeg\n`)
  await writeFile(film, Buffer.concat([head, one, one, one]))
}
