import type { ContentfulStatusCode } from "hono/utils/http-status"

/** Plain values that a refusal names, such as the limit that was passed. */
export type RefusalValues = Readonly<Record<string, unknown>>

/**
 * A request that a service refuses, with the answer's status and a code that programs can rely on. Its message is of
 * our own making: it quotes nothing that was sent.
 */
export class Refusal extends Error {
  override name = "Refusal"
  readonly status: ContentfulStatusCode
  readonly code: string
  readonly values: RefusalValues

  constructor(status: ContentfulStatusCode, code: string, message: string, values: RefusalValues = {}) {
    super(message)
    this.status = status
    this.code = code
    this.values = values
  }
}

/** A refusal for now: the caller may come again after some seconds. */
export class LaterRefusal extends Refusal {
  override name = "LaterRefusal"
  /** Seconds. */
  readonly retryAfter: number

  constructor(status: 429 | 503, code: string, message: string, retryAfter: number, values?: RefusalValues) {
    super(status, code, message, values)
    this.retryAfter = retryAfter
  }
}

/** A refusal as services answer it. */
export function toProblem({ code, message, values }: Pick<Refusal, "code" | "message" | "values">) {
  return { error: { code, message, ...(Object.keys(values).length > 0 && { values }) } }
}
