import type { ReadClient } from "@urcar/sdk"
import {
  CheckpointError,
  encodePassport,
  type PublishedCheckpoint,
  passportToText,
  type RegisterTree,
  readPassport,
  readTree,
  requiredDepartments,
  signingDepartments,
} from "@urcar/sdk/passport"
import { desc, eq } from "drizzle-orm"
import type { Database } from "../database/database.ts"
import { askChain } from "./ask-chain.ts"
import {
  CheckpointDiffersRefusal,
  CheckpointOtherChainRefusal,
  CheckpointUnknownRefusal,
  CheckpointUnsignedRefusal,
  PassportsBusyRefusal,
  PassportUnknownRefusal,
} from "./refusals.ts"
import { checkpoints } from "./table.ts"

/** Checkpoints that departments signed, and vehicles' passports by the newest. */
export type CheckpointDesk = ReturnType<typeof createCheckpointDesk>

/** Passports made at once: each costs the node a vehicle's whole file. */
const maximumPassports = 8

/** What a checkpoint desk works with. */
export interface CheckpointDeskOptions {
  readonly database: Database
  readonly client: ReadClient
}

export function createCheckpointDesk({ database, client }: CheckpointDeskOptions) {
  const chainId = client.chain.id
  let latest: { readonly block: number; readonly tree: Promise<RegisterTree> } | undefined
  let open = 0

  /** The register at a block; the last one asked for is kept, for every passport needs it. */
  const treeAt = (block: number): Promise<RegisterTree> => {
    if (latest?.block !== block) latest = { block, tree: askChain(readTree(client, block)) }
    const { tree } = latest
    return tree.catch((error: unknown) => {
      if (latest?.tree === tree) latest = undefined
      throw error
    })
  }

  /** @throws CheckpointUnknownRefusal */
  const newest = async (): Promise<PublishedCheckpoint> => {
    const [row] = await database.select().from(checkpoints).orderBy(desc(checkpoints.block)).limit(1)
    if (row === undefined) throw new CheckpointUnknownRefusal()
    return row.body
  }

  const isKept = async ({ block, root }: PublishedCheckpoint): Promise<boolean> => {
    const [row] = await database.select().from(checkpoints).where(eq(checkpoints.block, block))
    return row?.root === root
  }

  /** Keeps a checkpoint that departments of two countries signed and this gateway's own node agrees with. */
  const handIn = async (checkpoint: PublishedCheckpoint): Promise<void> => {
    if (checkpoint.chainId !== chainId) throw new CheckpointOtherChainRefusal(checkpoint.chainId, chainId)
    const departments = await askChain(signingDepartments(client, checkpoint))
    const countries = [...new Set(departments.map(({ country }) => country))]
    if (countries.length < requiredDepartments)
      throw new CheckpointUnsignedRefusal(countries, requiredDepartments)
    if (await isKept(checkpoint)) return
    const { block, time, vehicles, root } = checkpoint
    const own = (await treeAt(block)).checkpoint
    if (own.root !== root || own.time !== time || own.vehicles !== vehicles)
      throw new CheckpointDiffersRefusal(block)
    const row = { block, root, body: checkpoint, receivedAt: new Date() }
    await database.insert(checkpoints).values(row).onConflictDoNothing()
  }

  /** A vehicle's passport by the newest checkpoint, as a QR holds it. @throws PassportUnknownRefusal and others */
  const passport = async (vin: string) => {
    if (open >= maximumPassports) throw new PassportsBusyRefusal(maximumPassports)
    open += 1
    try {
      const checkpoint = await newest()
      const tree = await treeAt(checkpoint.block)
      const made = await askChain(readPassport(client, { vin, tree, checkpoint })).catch((error: unknown) => {
        throw error instanceof CheckpointError ? new PassportUnknownRefusal(checkpoint.block) : error
      })
      const { block, time } = checkpoint
      return { vin, block, time, text: passportToText(encodePassport(made)) }
    } finally {
      open -= 1
    }
  }

  return { handIn, newest, passport }
}
