import { readFile } from "node:fs/promises"
import type { SignedCheckpoint } from "@urcar/sdk/passport"
import * as z from "zod/mini"
import { UsageError } from "../command.ts"

const whole = (maximum: number) => z.int().check(z.minimum(0), z.maximum(maximum))
const hex = (bytes: number) =>
  z.templateLiteral(["0x", z.string().check(z.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`)))])

const schema = z.strictObject({
  chainId: z.int(),
  block: whole(2 ** 40 - 1),
  time: whole(2 ** 40 - 1),
  vehicles: whole(2 ** 32 - 1),
  root: hex(32),
  signatures: z.array(hex(64)).check(z.maxLength(4)),
})

/** A checkpoint as departments hand it round: JSON. */
export type CheckpointFile = SignedCheckpoint & { readonly chainId: number }

/** Reads a checkpoint; its signatures are to be checked. @throws UsageError */
export async function readCheckpointFile(path: string): Promise<CheckpointFile> {
  try {
    return schema.parse(JSON.parse(await readFile(path, "utf8")))
  } catch (error) {
    throw new UsageError(
      `${path} holds no checkpoint: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
