import { existsSync } from "node:fs"
import { defineConfig } from "@playwright/test"

const systemPaths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
const executablePath = process.env.CHROMIUM_PATH || systemPaths.find((path) => existsSync(path))

/** No sandbox, because root has none; and nothing that asks the network for something of its own. */
const args = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
]

/** What writes nothing is read beside the first stories; what stops the product or moves its clock comes after both. */
const pages = /\/(5-pages|17-lab)\./
const last = /\/[6-9]-/

/**
 * Stories against the whole product, started once by `support/global-setup.ts`. They share its chain, so one runs
 * after the other; files are named in the order they run.
 */
export default defineConfig({
  testDir: "stories",
  globalSetup: "./support/global-setup.ts",
  outputDir: "test-results/artifacts",
  fullyParallel: false,
  workers: 2,
  projects: [
    { name: "stories", testIgnore: [pages, last], workers: 1 },
    { name: "pages", testMatch: pages, workers: 1 },
    { name: "last", testMatch: last, workers: 1, dependencies: ["stories", "pages"] },
  ],
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
