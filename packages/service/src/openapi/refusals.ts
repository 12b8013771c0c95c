import { z } from "@hono/zod-openapi"
import type { Refusal } from "../refusal.ts"

/** Every error's answer. */
export const problemSchema = z
  .object({
    error: z.object({
      code: z.string().openapi({ example: "file-hash-differs" }),
      message: z.string(),
      values: z.record(z.string(), z.unknown()).optional(),
    }),
  })
  .openapi("Problem")

type RefusalClass = new (...args: never[]) => Refusal

/** The answers of an operation that refuses: by status, the names of what it refuses for. */
export function refusals(byStatus: Readonly<Record<number, readonly RefusalClass[]>>) {
  const content = { "application/json": { schema: problemSchema } }
  const answers = Object.entries(byStatus).map(
    ([status, classes]) => [status, { description: classes.map(codeOf).join(", "), content }] as const,
  )
  return Object.fromEntries(answers)
}

/** `FileTooLargeRefusal` answers with `file-too-large`. */
function codeOf({ name }: RefusalClass): string {
  return name
    .replace(/Refusal$/, "")
    .replaceAll(/(?<=.)[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase()
}
