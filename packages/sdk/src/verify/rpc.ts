import { RpcFailedError, RpcUnreachableError } from "../errors/chain-errors.ts"

/** The least of a JSON-RPC client: calls of one moment go out as one batch, answers are remembered. */
export interface Rpc {
  readonly url: string
  /** @throws RpcUnreachableError, RpcFailedError */
  readonly request: (method: string, params: readonly unknown[]) => Promise<unknown>
}

/** How a batch is posted; `fetch` unless a test or a proxy says otherwise. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Most calls in one batch; endpoints bound them. */
const batchSize = 100

interface Waiting {
  readonly method: string
  readonly params: readonly unknown[]
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

/** A client of one endpoint, for one verification: what it was told once it is not told differently later. */
export function createRpc(url: string, post: Fetch = (...args) => fetch(...args)): Rpc {
  const answers = new Map<string, Promise<unknown>>()
  let queue: Waiting[] = []
  const flush = () => {
    const waiting = queue
    queue = []
    for (let from = 0; from < waiting.length; from += batchSize)
      void send(url, post, waiting.slice(from, from + batchSize))
  }
  const request = (method: string, params: readonly unknown[]) => {
    const key = JSON.stringify([method, params])
    const known = answers.get(key)
    if (known) return known
    const answer = new Promise((resolve, reject) => {
      if (queue.length === 0) void settle().then(flush)
      queue.push({ method, params, resolve, reject })
    })
    answers.set(key, answer)
    return answer
  }
  return { url, request }
}

/** Lets everything run that is ready to, so that its calls share a batch. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await undefined
}

async function send(url: string, post: Fetch, waiting: readonly Waiting[]): Promise<void> {
  try {
    const body = JSON.stringify(
      waiting.map(({ method, params }, id) => ({ jsonrpc: "2.0", id, method, params })),
    )
    const answer = await post(url, { method: "POST", headers: { "content-type": "application/json" }, body })
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
    const parsed: unknown = await answer.json()
    const byId = new Map(toList(parsed).map((one) => [read(one, "id"), one]))
    waiting.forEach((call, id) => {
      settleCall(call, byId.get(id))
    })
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause)
    for (const { reject } of waiting) reject(new RpcUnreachableError(url, problem, { cause }))
  }
}

function settleCall({ method, resolve, reject }: Waiting, answer: unknown): void {
  const error = read(answer, "error")
  if (typeof answer === "object" && answer !== null && "result" in answer && !error) resolve(answer.result)
  else reject(new RpcFailedError(method, String(read(error, "message") ?? "no answer")))
}

function toList(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer
  throw new Error(String(read(read(answer, "error"), "message") ?? "the endpoint takes no batches"))
}

function read(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined
}
