import * as z from "zod/mini"
import { GatewayRefusedError, GatewayUnavailableError } from "./errors.ts"

/** How a client asks. */
export interface GatewayClientOptions {
  /** Instead of the global one. */
  readonly fetch?: typeof globalThis.fetch
  /** Milliseconds before a question is given up; a minute by default, for files take their time. */
  readonly timeout?: number
}

/** What a gateway answered well. */
export interface Answer {
  readonly url: string
  readonly status: number
  readonly body: Uint8Array<ArrayBuffer>
}

const problem = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    values: z.optional(z.record(z.string(), z.unknown())),
  }),
})

/** Asks one gateway. @throws {@link GatewayUnavailableError}, {@link GatewayRefusedError} */
export function createAsk(base: string, options: GatewayClientOptions) {
  const { fetch = globalThis.fetch, timeout = 60_000 } = options
  return async (
    method: string,
    path: string,
    init: RequestInit = {},
    alsoWell: readonly number[] = [],
  ): Promise<Answer> => {
    const url = `${base.replace(/\/+$/, "")}${path}`
    const response = await reach(url, () =>
      fetch(url, { ...init, method, signal: AbortSignal.timeout(timeout) }),
    )
    const body = await reach(url, async () => new Uint8Array(await response.arrayBuffer()))
    const isWell = response.ok || alsoWell.includes(response.status)
    if (isWell) return { url, status: response.status, body }
    throw toError(url, response, body)
  }
}

/** Asks one gateway one thing. */
export type Ask = ReturnType<typeof createAsk>

/** Nothing, where the gateway refuses with one of these codes. */
export async function orNull(answer: Promise<Answer>, codes: readonly string[]): Promise<Answer | null> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof GatewayRefusedError && codes.includes(error.values.code)) return null
    throw error
  }
}

/** Opens a stream of one gateway. @throws {@link GatewayUnavailableError}, {@link GatewayRefusedError} */
export function createStream(base: string, { fetch = globalThis.fetch }: GatewayClientOptions) {
  return async (path: string, signal?: AbortSignal): Promise<ReadableStream<Uint8Array>> => {
    const url = `${base.replace(/\/+$/, "")}${path}`
    const response = await reach(url, () => fetch(url, signal ? { signal } : {}))
    if (response.ok && response.body) return response.body
    throw toError(url, response, await reach(url, async () => new Uint8Array(await response.arrayBuffer())))
  }
}

function toError(url: string, { status, headers }: Response, body: Uint8Array) {
  const told = z.safeParse(problem, parse(body))
  if (!told.success) return new GatewayUnavailableError(url, status)
  const { code, message, values = {} } = told.data.error
  const retryAfter = Number(headers.get("retry-after") ?? Number.NaN)
  const later = Number.isFinite(retryAfter) ? retryAfter : null
  return new GatewayRefusedError({ code, status, reason: message, values, retryAfter: later })
}

/** An answer's JSON. @throws {@link GatewayUnavailableError} if it is not what it should be */
export function takeJson<Schema extends z.ZodMiniType>(
  { url, status, body }: Answer,
  schema: Schema,
): z.infer<Schema> {
  const parsed = z.safeParse(schema, parse(body))
  if (!parsed.success) throw new GatewayUnavailableError(url, status, { cause: parsed.error })
  return parsed.data
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return undefined
  }
}

async function reach<Value>(url: string, ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask()
  } catch (cause) {
    throw new GatewayUnavailableError(url, null, { cause })
  }
}
