import { once } from "node:events"
import { Worker } from "node:worker_threads"
import { z } from "zod"
import { group, recordCount } from "./settings.ts"

const threads = 2

/** Bodies of `POST /records`, signed before the clock runs: on other machines their authors would do it. */
export async function signBodies(vins: readonly string[]): Promise<string[]> {
  const share = Math.ceil(recordCount / threads / group) * group
  const parts = Array.from({ length: threads }, async (_, index) => {
    const range = { from: index * share, to: Math.min(recordCount, (index + 1) * share) }
    const worker = new Worker(new URL("sign-worker.ts", import.meta.url), { workerData: { vins, ...range } })
    const [bodies] = await once(worker, "message")
    return z.array(z.string()).parse(bodies)
  })
  return (await Promise.all(parts)).flat()
}
