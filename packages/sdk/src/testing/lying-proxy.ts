import { createServer } from "node:http"
import { text } from "node:stream/consumers"

/** One call and its honest answer. */
export interface ProxiedCall {
  readonly method: string
  readonly params: readonly unknown[]
  readonly result: unknown
}

/** An endpoint that tells something else than the chain behind it. */
export interface LyingProxy {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Starts an endpoint in front of `upstream` whose answers go through `lie`. */
export async function startLyingProxy(
  upstream: string,
  lie: (call: ProxiedCall) => unknown,
): Promise<LyingProxy> {
  const server = createServer((request, response) => {
    void (async () => {
      const body = await text(request)
      const answer = await fetch(upstream, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      })
      const calls: unknown = JSON.parse(body)
      const answers: unknown = await answer.json()
      response.setHeader("content-type", "application/json")
      response.end(JSON.stringify(rewrite(calls, answers, lie)))
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("no port")
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${address.port}`, stop }
}

function rewrite(calls: unknown, answers: unknown, lie: (call: ProxiedCall) => unknown): unknown {
  if (!Array.isArray(calls) || !Array.isArray(answers)) return answers
  return answers.map((answer: { id: unknown; result?: unknown }) => {
    const call = calls.find((one: { id: unknown }) => one.id === answer.id)
    return answer.result === undefined
      ? answer
      : { ...answer, result: lie({ ...call, result: answer.result }) }
  })
}
