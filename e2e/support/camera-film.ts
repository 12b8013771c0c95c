import { writeFile } from "node:fs/promises"
import type { GrayImage } from "@urcar/plate-reader"
import { type DrawnCountry, disturbances, photograph } from "@urcar/plate-reader/testing"
import { formatPlate } from "@urcar/sdk/plate"
import { createRandom } from "@urcar/sdk/testing"

/** What the film shows: a plate, or night. */
export type Scene = { country: DrawnCountry; plate: string } | "night"

const frame = { width: 1280, height: 720 } as const
/** The middle of a frame that the page's guide covers. */
const guide = { left: 208, top: 198, scale: 1.2 } as const
const frames = 6

/** Writes what a camera sees as a film (YUV4MPEG2) for Chromium's `--use-file-for-fake-video-capture`. */
export async function writeFilm(path: string, scene: Scene): Promise<void> {
  const random = createRandom(17)
  const parts: Uint8Array[] = [
    Buffer.from(`YUV4MPEG2 W${frame.width} H${frame.height} F5:1 Ip A1:1 C420jpeg\n`),
  ]
  for (let count = 0; count < frames; count++) {
    const picture =
      scene === "night"
        ? null
        : photograph({ ...scene, text: formatPlate(scene) }, disturbances["roll 8°, side 20°"], random)
    parts.push(Buffer.from("FRAME\n"), toFrame(picture))
  }
  await writeFile(path, Buffer.concat(parts))
}

/** Luminance with the picture where the guide is, and no colour. */
function toFrame(picture: GrayImage | null): Uint8Array {
  const { width, height } = frame
  const bytes = new Uint8Array((width * height * 3) / 2).fill(128)
  bytes.fill(picture ? 90 : 6, 0, width * height)
  if (picture === null) return bytes
  for (let y = 0; y < Math.floor(picture.height * guide.scale); y++)
    for (let x = 0; x < Math.floor(picture.width * guide.scale); x++) {
      const from = Math.floor(y / guide.scale) * picture.width + Math.floor(x / guide.scale)
      bytes[(guide.top + y) * width + guide.left + x] = picture.pixels[from] ?? 0
    }
  return bytes
}
