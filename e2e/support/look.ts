import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import type { Page } from "@playwright/test"

/** Where pictures of the pages go; none are taken unless it is set. */
const folder = process.env.STORY_PICTURES

const widths = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } } as const
const schemes = ["light", "dark"] as const

/** Pictures of a page as it stands: on a phone and on a desk, light and dark. */
export async function look(page: Page, name: string): Promise<void> {
  if (!folder || page.isClosed() || page.url() === "about:blank") return
  await mkdir(folder, { recursive: true })
  const before = page.viewportSize()
  for (const [width, size] of Object.entries(widths)) {
    await page.setViewportSize(size)
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      const path = join(folder, `${name.replaceAll(/[^\p{L}\d]+/gu, "-")}.${width}.${colorScheme}.png`)
      await page.screenshot({ path, fullPage: true })
    }
  }
  await page.emulateMedia({ colorScheme: null })
  if (before) await page.setViewportSize(before)
}
