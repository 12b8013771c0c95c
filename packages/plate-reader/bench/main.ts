import { createRandom } from "@urcar/sdk/testing"
import {
  count,
  disturbances,
  drawnCountries,
  type Measured,
  measure,
  openTestEngine,
} from "../src/testing/index.ts"

// pnpm --filter @urcar/plate-reader bench [plates of each country under each disturbance] [seed]
const [each = 6, seed = 20_261] = process.argv.slice(2).map(Number)
const engine = await openTestEngine()
const measured: Measured[] = []
const begun = performance.now()
for await (const one of measure(engine, createRandom(seed), each)) measured.push(one)
const milliseconds = (performance.now() - begun) / measured.length
await engine.close()

const percent = (share: number) => `${(share * 100).toFixed(1)} %`
function row(name: string, is: (one: Measured) => boolean): string {
  const { plates, exact, among, exactOfCountry, amongOfCountry } = count(measured.filter(is))
  const shares = [exact, among, exactOfCountry, amongOfCountry].map(percent)
  return `| ${[name, plates, ...shares].join(" | ")} |`
}
const head = ["plates", "read exactly", "among four", "country chosen: exactly", "among four"]
console.log(`| | ${head.join(" | ")} |\n|---|${"---|".repeat(head.length)}`)
console.log(row("**all**", () => true))
for (const name of Object.keys(disturbances))
  console.log(row(name, ({ disturbance }) => disturbance === name))
for (const name of drawnCountries) console.log(row(name, ({ country }) => country === name))
console.log(`\n${milliseconds.toFixed(0)} ms a picture`)
