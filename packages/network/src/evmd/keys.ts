import { randomBytes } from "node:crypto"
import { readFile, writeFile } from "node:fs/promises"
import { z } from "zod"
import { type ConsensusKey, toConsensusKey } from "./consensus-key.ts"

const seed = z.string().regex(/^[0-9a-f]{64}$/)
const seeds = z.record(z.string(), z.strictObject({ signing: seed, node: seed }))

/** The two keys of a node: one signs blocks, the other names it to its peers. */
export interface NodeKeys {
  readonly signing: ConsensusKey
  readonly node: ConsensusKey
}

/** The keys of these nodes, made where the file does not hold them yet. */
export async function keepKeys(
  file: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, NodeKeys>> {
  const text = await readFile(file, "utf8").catch(() => "{}")
  const kept = seeds.parse(JSON.parse(text))
  const all = { ...Object.fromEntries(names.map((name) => [name, createSeeds()])), ...kept }
  await writeFile(file, JSON.stringify(all, undefined, 2), { mode: 0o600 })
  const toKey = (hex: string) => toConsensusKey(Buffer.from(hex, "hex"))
  return new Map(
    Object.entries(all).map(([name, { signing, node }]) => [
      name,
      { signing: toKey(signing), node: toKey(node) },
    ]),
  )
}

function createSeeds() {
  return { signing: randomBytes(32).toString("hex"), node: randomBytes(32).toString("hex") }
}
