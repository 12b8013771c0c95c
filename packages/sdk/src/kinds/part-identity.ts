import { choice, code, optional } from "./field.ts"
import { parts } from "./part-fields.ts"

/**
 * A numbered part. Its identity is `maker` and `serial`, as they stand on it: the same serial by another maker is
 * another part. `partNumber` names the design.
 */
export const partIdentity = {
  part: choice(parts),
  maker: code(24),
  serial: code(40),
  partNumber: optional(code(30)),
} as const
