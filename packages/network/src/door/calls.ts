import { z } from "zod"

const id = z.union([z.string(), z.number(), z.null()])

const call = z.looseObject({
  jsonrpc: z.literal("2.0"),
  id: id.optional(),
  method: z.string().max(100),
  params: z.array(z.unknown()).default([]),
})

/** One question of JSON-RPC. */
export type Call = z.output<typeof call>

/** What is wrong with a call, as JSON-RPC says it. */
export interface CallError {
  readonly code: number
  readonly message: string
  readonly data?: unknown
}

/** The answer to one call, without its id. */
export type Answer = { readonly result: unknown } | { readonly error: CallError }

const answer = z.union([
  z.looseObject({
    error: z.looseObject({ code: z.number(), message: z.string(), data: z.unknown().optional() }),
  }),
  z.looseObject({ result: z.unknown() }),
])

/** Reads one call. */
export function readCall(value: unknown): Call | undefined {
  return call.safeParse(value).data
}

/** Reads a node's answer. @throws if it is none */
export function readAnswer(value: unknown): Answer {
  const read = answer.parse(value)
  if ("error" in read) {
    const { code, message, data } = read.error as CallError
    return { error: { code, message, ...(data !== undefined && { data }) } }
  }
  return { result: read.result }
}

/** The answer as it is sent. */
export function toResponse(call: Pick<Call, "id"> | undefined, given: Answer) {
  return { jsonrpc: "2.0", id: call?.id ?? null, ...given }
}
