/**
 * Times decoding and hashing a history of 1,000 records in a worker, as the vehicle's page does, in new browsers.
 *
 *   node scripts/rehash/main.ts [browsers]
 */
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { z } from "zod"
import { launchBrowser } from "../browser.ts"

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("in-browser.ts", import.meta.url))],
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  write: false,
})
const code = outputFiles[0]?.text ?? ""

/** While a browser starts it takes the processors for itself; nobody's check begins that early. */
const openFor = [0, 2_000]

async function timeInNewBrowser(wait: number): Promise<number[]> {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  await page.waitForTimeout(wait)
  const times = page.evaluate((source) => {
    const worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })))
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data)
      worker.onerror = ({ message }) => reject(new Error(message))
      worker.postMessage("begin")
    })
  }, code)
  return z.array(z.number()).parse(await times.finally(() => browser.close()))
}

const rows = []
for (let browser = 0; browser < Number(process.argv[2] ?? 5); browser++) {
  for (const wait of openFor) {
    const [ready = Number.NaN, first = Number.NaN, ...again] = await timeInNewBrowser(wait)
    rows.push({
      "open for, ms": wait,
      "WebAssembly ready, ms": ready,
      "first, ms": first,
      "again, least, ms": Math.min(...again),
    })
  }
}
console.table(
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, ms]) => [name, Math.round(ms)]))),
)
