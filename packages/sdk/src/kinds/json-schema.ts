import * as z from "zod/mini"
import type { Kind } from "./kind.ts"

/** The JSON Schema of a kind's payload, as it is published for other languages. */
export function toJsonSchema(kind: Kind): object {
  const schema = z.toJSONSchema(kind.schema, { io: "input", target: "draft-2020-12" })
  return { $id: `urn:urcar:payload:${kind.name}:1`, title: kind.name, ...schema }
}
