import { writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Locator } from "@playwright/test"

const film = join(tmpdir(), `urcar-camera-${process.pid}.mjpeg`)

/** What makes a browser take a film for its camera, and allow it without asking. A file has to be shown before a page looks. */
export const cameraArgs = [
  "--use-fake-ui-for-media-stream",
  "--use-fake-device-for-media-stream",
  `--use-file-for-fake-video-capture=${film}`,
]

/** Holds a part of a page in front of the camera. */
export async function showToCamera(what: Locator): Promise<void> {
  const frame = await what.screenshot({ type: "jpeg", quality: 95 })
  await writeFile(film, Buffer.concat(Array.from({ length: 10 }, () => frame)))
}
