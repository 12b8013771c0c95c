import { spawnSync } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import { homedir } from "node:os"
import { delimiter, join } from "node:path"
import { UserError } from "./user-error.mjs"

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

const macApplications = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]

/** Where Playwright's download of one version may hold its program. */
const playwrightPrograms = [
  "chrome-linux/chrome",
  "chrome-linux64/chrome",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
]

/**
 * The first Chromium found: named by CHROMIUM_PATH, installed on the system, or downloaded by Playwright.
 * @param {Record<string, string | undefined>} [env]
 * @returns {string | undefined} the program's path
 * @throws {UserError} when CHROMIUM_PATH names no file
 */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (existsSync(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH
    throw new UserError(`CHROMIUM_PATH is ${env.CHROMIUM_PATH}, where no file is. Correct or unset it.`)
  }
  return [...onPath(env), ...macApplications, ...downloadedByPlaywright(env)].find((path) => existsSync(path))
}

/**
 * A Chromium for the browser tests; on Debian, root installs it when there is none.
 * @throws {UserError} with what to type
 */
export function ensureChromium() {
  const found = findChromium()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) installFromDebian()
  const installed = findChromium()
  if (installed) return installed
  throw new UserError("No Chromium found. Type: npx playwright install chromium (or set CHROMIUM_PATH).")
}

function onPath(env) {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean)
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

function downloadedByPlaywright(env) {
  const caches = [
    env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), ".cache", "ms-playwright"),
    join(homedir(), "Library", "Caches", "ms-playwright"),
  ]
  return caches
    .filter((folder) => folder && existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /^chromium-\d+$/.test(name))
        .sort((one, other) => other.localeCompare(one, "en", { numeric: true }))
        .flatMap((version) => playwrightPrograms.map((program) => join(folder, version, program))),
    )
}

function installFromDebian() {
  console.log("No Chromium found: installing Debian's …")
  const options = {
    stdio: /** @type {const} */ ("inherit"),
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }
  spawnSync("apt-get", ["update"], options)
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options)
}
