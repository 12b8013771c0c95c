import type { Context } from "hono"
import type { z } from "zod/mini"

/** A question that is not taken: which parameter, and why. */
export class QuestionError extends Error {
  override name = "QuestionError" as const
  readonly issues: readonly { readonly parameter: string; readonly code: string }[]

  constructor(issues: QuestionError["issues"]) {
    super(issues.map(({ parameter, code }) => `${parameter}: ${code}`).join(", "))
    this.issues = issues
  }
}

/** The parameters of a question. One given empty counts as not given. @throws QuestionError */
export function readQuestion<Schema extends z.ZodMiniType>(
  context: Context,
  schema: Schema,
): z.infer<Schema> {
  const given = Object.entries(context.req.query()).filter(([, value]) => value !== "")
  const read = schema.safeParse(Object.fromEntries(given))
  if (read.success) return read.data
  const issues = read.error.issues.map((issue) => ({ parameter: nameOf(issue), code: issue.code }))
  throw new QuestionError(issues)
}

function nameOf({ path, ...rest }: { readonly path: readonly PropertyKey[] }): string {
  if (path.length > 0) return String(path[0])
  const keys: unknown = Reflect.get(rest, "keys")
  return Array.isArray(keys) ? keys.join(",") : ""
}

/** A part of the path that is not what it should be. */
export function refuse(parameter: string, code: string): never {
  throw new QuestionError([{ parameter, code }])
}
