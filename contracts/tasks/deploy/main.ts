import { text } from "node:stream/consumers"
import { parseArgs } from "node:util"
import { deployUrCar } from "./deploy-urcar.ts"
import type { Settings } from "./parameters.ts"

/**
 * `node tasks/deploy/main.ts --rpc <URL>`: deploys to a local chain, with `{"rules": […], "admissions": […]}` on
 * standard input, and prints the deployment as one line of JSON.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rpc: { type: "string", default: "http://127.0.0.1:8545" } } })
  const settings: unknown = JSON.parse(await text(process.stdin))
  if (!isSettings(settings)) throw new Error('Standard input must hold {"rules": […], "admissions": […]}.')
  console.log(JSON.stringify(await deployUrCar({ rpcUrl: values.rpc, ...settings })))
}

function isSettings(value: unknown): value is Settings {
  if (typeof value !== "object" || value === null) return false
  return (
    "rules" in value && Array.isArray(value.rules) && "admissions" in value && Array.isArray(value.admissions)
  )
}

await main()
