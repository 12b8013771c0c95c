import { existsSync } from "node:fs"
import { type Browser, chromium } from "@playwright/test"

const systemPaths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/** A headless Chromium: the one named by CHROMIUM_PATH, else the system's, else Playwright's own. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? systemPaths.find((path) => existsSync(path))
  return chromium.launch({ args: quiet, ...(executablePath ? { executablePath } : {}) })
}
