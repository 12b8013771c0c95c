import type { Context } from "hono"
import { streamSSE } from "hono/streaming"
import type { Hex } from "viem"
import type { RecordState } from "./ledger.ts"
import { StreamsBusyRefusal } from "./refusals.ts"
import type { Watch } from "./watch.ts"

const maximumStreams = 1_000

/** Milliseconds after which a silent stream says that it is alive. */
const heartbeat = 15_000

/** Streams a record's states until its end, the caller's or the gateway's. @throws StreamsBusyRefusal */
export function streamStates(watch: Watch, ending: AbortSignal) {
  let open = 0
  return (context: Context, hash: Hex) => {
    if (open >= maximumStreams) throw new StreamsBusyRefusal(maximumStreams)
    open += 1
    return streamSSE(context, async (stream) => {
      const done = Promise.withResolvers<void>()
      const tell = async (state: RecordState) => {
        await stream.writeSSE({ event: "state", data: JSON.stringify(state) })
        if (state.status === "recorded" || state.status === "refused") done.resolve()
      }
      const forget = watch.add(hash, (state) => void tell(state).catch(done.resolve))
      const beat = setInterval(() => void stream.write(": alive\n\n").catch(done.resolve), heartbeat)
      const end = () => done.resolve()
      stream.onAbort(end)
      ending.addEventListener("abort", end, { once: true })
      try {
        if (!ending.aborted) await done.promise
      } finally {
        forget()
        clearInterval(beat)
        ending.removeEventListener("abort", end)
        open -= 1
      }
    })
  }
}
