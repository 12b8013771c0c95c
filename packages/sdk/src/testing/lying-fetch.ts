import type { Fetch } from "../verify/rpc.ts"
import type { ProxiedCall } from "./lying-proxy.ts"

/** Takes an honest answer and gives what is told instead. */
export type Lie = (call: ProxiedCall) => unknown

/** Asks an honest endpoint each question once, and answers again and again through a lie. */
export function createLyingFetch(): (lie: Lie) => Fetch {
  const honest = new Map<string, Promise<unknown>>()
  const ask = async (url: string, call: Call): Promise<unknown> => {
    const { id: _, ...question } = call
    const key = JSON.stringify(question)
    const known = honest.get(key) ?? request(url, call)
    honest.set(key, known)
    return known
  }
  return (lie) => async (url, init) => {
    const body: unknown = JSON.parse(String(init.body))
    const answer = async (call: Call) => {
      const result = await ask(url, call)
      return { jsonrpc: "2.0", id: call.id, ...toAnswer(result, call, lie) }
    }
    const told = isCalls(body)
      ? await Promise.all(body.map(answer))
      : isCall(body)
        ? await answer(body)
        : null
    return Response.json(told)
  }
}

interface Call {
  readonly id: unknown
  readonly method: string
  readonly params: readonly unknown[]
}

async function request(url: string, call: Call): Promise<unknown> {
  const headers = { "content-type": "application/json" }
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(call) })
  return response.json()
}

function toAnswer(honest: unknown, { method, params }: Call, lie: Lie): object {
  if (typeof honest !== "object" || honest === null) return {}
  if (!("result" in honest)) return { error: Reflect.get(honest, "error") }
  return { result: lie({ method, params, result: structuredClone(honest.result) }) }
}

function isCall(value: unknown): value is Call {
  return typeof value === "object" && value !== null && "method" in value && "params" in value
}

function isCalls(value: unknown): value is readonly Call[] {
  return Array.isArray(value) && value.every(isCall)
}
