import type { Context } from "hono"
import type { Hex } from "viem"
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

/** An address in a path, in lower case. */
export function readAddress(text: string): Hex {
  return readHex("address", text, 20)
}

/** So many bytes in a path, in lower case. */
export function readHex(parameter: string, text: string, bytes: number): Hex {
  if (text.length !== 2 + 2 * bytes || !/^0x[0-9a-f]+$/i.test(text)) refuse(parameter, "invalid")
  return `0x${text.slice(2).toLowerCase()}`
}
