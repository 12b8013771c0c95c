import { custom, HttpRequestError, http, TimeoutError, type Transport } from "viem"
import { hexToBigInt, isHex } from "../hex/hex.ts"
import { askInTurn, BehindError, blockShown } from "./ask-in-turn.ts"

/** One endpoint of a chain, or several of which the first that answers is asked. */
export type Endpoints = string | readonly string[]

export interface FailoverOptions {
  /** Calls of one moment go out as one batch. */
  readonly batch?: boolean
  /** How long an endpoint may take for one answer, ms. */
  readonly patience?: number
}

interface Call {
  readonly method: string
  readonly params?: unknown
}

/** The first of them. @throws RangeError for none */
export function firstOf(endpoints: Endpoints): string {
  const first = typeof endpoints === "string" ? endpoints : endpoints[0]
  if (first === undefined) throw new RangeError("There is no endpoint.")
  return first
}

/**
 * A transport over one endpoint, or over several of the same chain. Not viem's `fallback`: that asks the first anew at
 * every call, also while it is dead, and goes back to one that is behind. This one stays where it was answered, and
 * never shows an older chain than it has shown.
 */
export function toTransport(
  endpoints: Endpoints,
  { batch = false, patience }: FailoverOptions = {},
): Transport {
  const options = { batch, ...(patience !== undefined && { timeout: patience }) }
  if (typeof endpoints === "string") return http(endpoints, options)
  if (endpoints.length === 1) return http(firstOf(endpoints), options)
  return (parameters) => {
    const ways = endpoints.map((url) => http(url, options)({ ...parameters, retryCount: 0 }))
    const request = async (place: number, call: Call): Promise<unknown> => {
      const way = ways[place]
      if (!way) throw new RangeError(`There is no endpoint ${place}.`)
      return way.request(call)
    }
    const ask = askInTurn<Call, unknown>({
      count: ways.length,
      ask: request,
      headOf: async (place) => {
        const head = await request(place, { method: "eth_blockNumber" })
        return isHex(head) ? hexToBigInt(head) : 0n
      },
      isSilent,
      shown: ({ method }, answer) => blockShown(method, answer),
    })
    return custom({ request: (call: Call) => ask(call).catch((error) => refuseAll(endpoints, error)) })(
      parameters,
    )
  }
}

/** An endpoint that refuses in JSON-RPC has answered; one that is overrun, or says nothing, has not. */
export function isSilent(error: unknown): boolean {
  if (error instanceof TimeoutError) return true
  if (!(error instanceof HttpRequestError)) return false
  return error.status === undefined || error.status === 429 || error.status >= 500
}

/** Callers know what to do about an endpoint that does not answer; that it is behind is no different. */
function refuseAll(endpoints: readonly string[], error: unknown): never {
  if (!(error instanceof BehindError)) throw error
  throw new HttpRequestError({ url: firstOf(endpoints), details: error.message, cause: error })
}
