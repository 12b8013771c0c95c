import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onTestFinished } from "vitest"

/** Has something done when the test ends (`onTestFinished`), or all tests of a file (`afterAll`). */
export type AtEnd = (act: () => Promise<void>) => void

/** A folder that is gone when the test ends. */
export async function temporaryFolder(atEnd: AtEnd = onTestFinished): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "gateway-"))
  atEnd(() => rm(folder, { recursive: true, force: true }))
  return folder
}
