import { setTimeout as sleep } from "node:timers/promises"
import { z } from "zod"
import { connections, group, rate } from "./settings.ts"

const answer = z.object({
  records: z.array(z.object({ status: z.string(), reason: z.object({ name: z.string() }).optional() })),
})

/** How handing in went. */
export interface HandedIn {
  /** Milliseconds until the answer, from the moment each request was due: waiting for a free connection counts. */
  readonly times: readonly number[]
  /** From the first request to the last answer. */
  readonly milliseconds: number
}

/** Hands in at an even pace. @throws where one is not taken */
export async function handIn(url: string, bodies: readonly string[]): Promise<HandedIn> {
  const start = performance.now()
  const times: number[] = []
  const waiting = bodies.entries()
  const work = async () => {
    for (const [place, body] of waiting) {
      const due = start + (place * group * 1_000) / rate
      await sleep(Math.max(0, due - performance.now()))
      await post(url, body)
      times.push(performance.now() - due)
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  return { times: times.sort((one, other) => one - other), milliseconds: performance.now() - start }
}

async function post(url: string, body: string): Promise<void> {
  const headers = { "content-type": "application/json" }
  const response = await fetch(`${url}/records`, { method: "POST", headers, body })
  const text = await response.text()
  if (response.status !== 202) throw new Error(`${response.status}: ${text.slice(0, 500)}`)
  const { records } = answer.parse(JSON.parse(text))
  const refused = records.find(({ status }) => status === "refused")
  if (refused) throw new Error(`refused: ${refused.reason?.name}`)
}
