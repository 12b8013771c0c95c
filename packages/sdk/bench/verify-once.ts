import { readFileSync } from "node:fs"
import { type VerificationHints, verifyVehicle } from "../src/verify/index.ts"

// node verify-once.ts <rpc> <vin> [file with hints]: one verification by a process that has done none before, but has
// loaded Node's `fetch`.
const [url = "", vin = "", file] = process.argv.slice(2)
const hints: VerificationHints | undefined =
  file === undefined ? undefined : JSON.parse(readFileSync(file, "utf8"))
await fetch(url).catch(() => undefined)
const begin = performance.now()
const { verdict } = await verifyVehicle([url], vin, hints === undefined ? {} : { hints })
const milliseconds = performance.now() - begin
if (verdict !== "verified") throw new Error(verdict)
process.stdout.write(String(milliseconds))
