import { Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import { cors } from "hono/cors"
import { secureHeaders } from "hono/secure-headers"
import { isHex, keccak256 } from "viem"
import { type AllowanceOptions, createAllowance } from "./allowance.ts"
import { createCache } from "./cache.ts"
import { type Answer, type Call, readCall, toResponse } from "./calls.ts"
import { isFinal, nameOf } from "./final-answers.ts"
import { awaitReceipt } from "./late-receipts.ts"
import { isPublic } from "./methods.ts"
import { createNodes, NodeSilentError } from "./nodes.ts"
import { isKnownAlready, withoutQuirks } from "./quirks.ts"

export interface DoorOptions {
  /** JSON-RPC of the nodes behind it, preferred first. */
  readonly urls: readonly string[]
  readonly allowance: AllowanceOptions
  /** Who asks, for the allowance. */
  readonly callerOf?: (environment: unknown) => string
  /** Bytes of final answers kept. */
  readonly cacheBytes?: number
  readonly batchMax?: number
  readonly patience?: number
}

const bodyMax = 2_000_000

/**
 * The network's public door: JSON-RPC over HTTP before nodes that the public cannot reach. It fails over, keeps only
 * answers that can never change, refuses what the public has no business with, and bounds each caller's rate. Whoever
 * runs it can withhold an answer, not forge one: a reader recomputes what it is told.
 */
export function createDoor(options: DoorOptions) {
  const {
    urls,
    allowance,
    callerOf = () => "",
    cacheBytes = 64_000_000,
    batchMax = 1_000,
    patience,
  } = options
  const nodes = createNodes({ urls, ...(patience !== undefined && { patience }) })
  const cache = createCache(cacheBytes)
  const { take } = createAllowance(allowance)

  const ask = async (call: Call): Promise<Answer> => withoutQuirks(call, await nodes.ask(call))

  const answer = async (call: Call): Promise<Answer> => {
    if (!isPublic(call.method)) return refuse(-32_601, `The method ${call.method} is not offered here.`)
    const kept = cache.get(nameOf(call))
    if (kept !== undefined) return { result: kept }
    const given = await awaitReceipt(call, await ask(call), (method, ...params) =>
      ask({ jsonrpc: "2.0", method, params: [...params] }),
    )
    if ("result" in given && isFinal(call, given.result)) cache.set(nameOf(call), given.result)
    return "error" in given ? (resent(call, given) ?? given) : given
  }

  const answerOne = async (value: unknown) => {
    const call = readCall(value)
    if (!call) return toResponse(undefined, refuse(-32_600, "This is no call of JSON-RPC 2.0."))
    try {
      return toResponse(call, await answer(call))
    } catch (error) {
      if (error instanceof NodeSilentError) return toResponse(call, refuse(-32_000, error.message))
      throw error
    }
  }

  const app = new Hono()
  app.use(secureHeaders({ crossOriginResourcePolicy: "cross-origin" }))
  app.use(cors({ origin: "*", allowMethods: ["POST", "GET"] }), bodyLimit({ maxSize: bodyMax }))
  app.get("/health", async (context) => {
    const heads = await nodes.heads()
    return context.json({ nodes: heads }, heads.some(({ block }) => block !== null) ? 200 : 503)
  })
  app.post("/", async (context) => {
    const body: unknown = await context.req.json().catch(() => undefined)
    const calls = Array.isArray(body) ? body : [body]
    if (calls.length === 0 || calls.length > batchMax)
      return context.json(toResponse(undefined, refuse(-32_600, `A batch has 1 to ${batchMax} calls.`)), 400)
    if (!take(callerOf(context.env), calls.length)) {
      context.header("retry-after", "1")
      return context.json(toResponse(undefined, refuse(-32_005, "Too many calls: slow down.")), 429)
    }
    const answers = await Promise.all(calls.map(answerOne))
    return context.json(Array.isArray(body) ? answers : answers[0])
  })
  return app
}

function resent(
  { method, params: [transaction] }: Call,
  given: Extract<Answer, { error: unknown }>,
): Answer | undefined {
  const isSent = method === "eth_sendRawTransaction" && isHex(transaction) && isKnownAlready(given)
  return isSent ? { result: keccak256(transaction) } : undefined
}

function refuse(code: number, message: string): Answer {
  return { error: { code, message } }
}
