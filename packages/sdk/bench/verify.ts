import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { openRegister } from "../src/testing/register.ts"
import { hintsFrom, verifyVehicle } from "../src/verify/index.ts"
import { liveLong, type Transport } from "./long-life.ts"
import { report } from "./report.ts"

const once = fileURLToPath(new URL("verify-once.ts", import.meta.url))
const runs = 9
const records = 50

/** Times verifications of a history of 50 records, each in a block of its own. */
export async function benchVerification(url: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "urcar-bench-"))
  try {
    for (const [transport, country] of [
      ["sent", "DE"],
      ["carried", "AT"],
    ] as const)
      await benchTransport(url, transport, country, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function benchTransport(url: string, transport: Transport, country: "DE" | "AT", folder: string) {
  const vin = await liveLong(await openRegister(url, country), records, transport)
  const known = await verifyVehicle([url], vin)
  const hints = await hintsFrom(known, url)
  const file = join(folder, `${transport}.json`)
  writeFileSync(file, JSON.stringify(hints))
  const cold = (...args: string[]) =>
    Array.from({ length: runs }, () => Number(execFileSync(process.execPath, [once, url, vin, ...args])))
  report(`${records} records ${transport}, new process, one round trip with hints`, cold(file), 100)
  report(`${records} records ${transport}, new process, no hints`, cold())
  const warm: number[] = []
  for (let run = 0; run < runs; run++) {
    const begin = performance.now()
    await verifyVehicle([url], vin, { hints })
    warm.push(performance.now() - begin)
  }
  report(`${records} records ${transport}, again, with hints`, warm, 100)
}
