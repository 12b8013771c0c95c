import { gzipSync } from "node:zlib"
import type { Browser } from "@playwright/test"
import { launchBrowser } from "./browser.ts"

/** The JavaScript one page loaded before anybody touched it. */
export type PageJavaScript = { route: string; files: number; gzipKiB: number; largest: string[] }

const isScript = (contentType: string | undefined) => /javascript|ecmascript/.test(contentType ?? "")

async function measureRoute(browser: Browser, base: string, route: string): Promise<PageJavaScript> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const sizes = new Map<string, Promise<number>>()
  context.on("response", (response) => {
    if (!isScript(response.headers()["content-type"]) || sizes.has(response.url())) return
    sizes.set(
      response.url(),
      response.body().then(
        (body) => gzipSync(body).length,
        () => 0,
      ),
    )
  })
  const page = await context.newPage()
  await page.goto(new URL(route, base).href, { waitUntil: "networkidle" })
  // Idle-time loading counts as well: nobody has clicked.
  await page.waitForTimeout(1500)
  const files = await Promise.all([...sizes].map(async ([url, size]) => ({ url, size: await size })))
  await context.close()
  const total = files.reduce((sum, { size }) => sum + size, 0)
  const largest = files
    .sort((a, b) => b.size - a.size)
    .slice(0, 5)
    .map(({ url, size }) => `${new URL(url).pathname.split("/").at(-1)} ${(size / 1024).toFixed(1)}`)
  return { route, files: files.length, gzipKiB: Math.round((total / 1024) * 10) / 10, largest }
}

/** Measures each route in an empty profile of its own. Sizes are of the files gzipped, workers included. */
export async function measureRoutes(base: string, routes: string[]): Promise<PageJavaScript[]> {
  const browser = await launchBrowser()
  try {
    const rows: PageJavaScript[] = []
    for (const route of routes) rows.push(await measureRoute(browser, base, route))
    return rows
  } finally {
    await browser.close()
  }
}
