import { existsSync } from "node:fs"
import { defineConfig } from "@playwright/test"

const systemPaths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
const executablePath = process.env.CHROMIUM_PATH || systemPaths.find((path) => existsSync(path))

/** No sandbox, because root has none; and nothing that asks the network for something of its own. */
const args = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
]

/**
 * Stories against the whole product, started once by `support/global-setup.ts`. They share its chain, so one runs
 * after the other; files are named in the order they run, because the last one edits the indexer's database.
 */
export default defineConfig({
  testDir: "stories",
  globalSetup: "./support/global-setup.ts",
  outputDir: "test-results/artifacts",
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  use: {
    locale: "en-GB",
    timezoneId: "UTC",
    viewport: { width: 1280, height: 900 },
    actionTimeout: 20_000,
    screenshot: "only-on-failure",
    launchOptions: { args, ...(executablePath && { executablePath }) },
  },
})
