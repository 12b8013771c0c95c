import * as z from "zod/mini"
import { PoliceRefusedError, PoliceUnavailableError } from "./errors.ts"

/** How a client asks. */
export interface PoliceClientOptions {
  /** Instead of the global one. */
  readonly fetch?: typeof globalThis.fetch
  /** Milliseconds before a question is given up; 15 s by default. */
  readonly timeout?: number
}

const problem = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    values: z.optional(z.record(z.string(), z.unknown())),
  }),
})

/** One question to the service. */
export interface Question {
  readonly method: "GET" | "POST" | "PUT" | "DELETE"
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Fetches a file from one police service, with the session's cookie. @throws {@link PoliceUnavailableError}, {@link PoliceRefusedError} */
export function createFetchFile(
  base: string,
  { fetch = globalThis.fetch, timeout = 120_000 }: PoliceClientOptions,
) {
  return async (path: string): Promise<Uint8Array<ArrayBuffer>> => {
    const url = `${base.replace(/\/+$/, "")}${path}`
    const [status, file] = await reach(url, async () => {
      const response = await fetch(url, { credentials: "include", signal: AbortSignal.timeout(timeout) })
      return [response.status, new Uint8Array(await response.arrayBuffer())] as const
    })
    if (status >= 200 && status <= 299) return file
    throw toError(url, status, readJson(new TextDecoder().decode(file)))
  }
}

/** Asks one police service, with the session's cookie. @throws {@link PoliceUnavailableError}, {@link PoliceRefusedError} */
export function createAsk(base: string, options: PoliceClientOptions) {
  const { fetch = globalThis.fetch, timeout = 15_000 } = options
  return async <Schema extends z.ZodMiniType>(
    { method, path, body, headers }: Question,
    schema: Schema,
  ): Promise<z.infer<Schema>> => {
    const url = `${base.replace(/\/+$/, "")}${path}`
    const [status, answer] = await reach(url, async () => {
      const response = await fetch(url, {
        method,
        credentials: "include",
        headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(timeout),
      })
      return [response.status, await response.json().catch(() => undefined)] as const
    })
    if (status < 200 || status > 299) throw toError(url, status, answer)
    const parsed = z.safeParse(schema, answer)
    if (!parsed.success) throw new PoliceUnavailableError(url, status, { cause: parsed.error })
    return parsed.data
  }
}

function toError(url: string, status: number, answer: unknown) {
  const told = z.safeParse(problem, answer)
  if (!told.success) return new PoliceUnavailableError(url, status)
  const { code, message, values = {} } = told.data.error
  return new PoliceRefusedError({ code, status, reason: message, values })
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function reach<Value>(url: string, ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask()
  } catch (cause) {
    throw new PoliceUnavailableError(url, null, { cause })
  }
}
