import type { Address, Hex } from "viem"
import { sign } from "../actions/core/sign.ts"
import type { WriteClient } from "../chain/clients.ts"
import { getDomain } from "../chain/deployment.ts"
import { bytesToHex, numberToHex, stringToHex } from "../hex/hex.ts"
import { keccak256 } from "../hex/keccak.ts"
import { parseSignature, recoverAddress } from "../hex/recover.ts"
import { createMerkleTree, type MerkleTree } from "../merkle/merkle-tree.ts"
import { type Domain, digest } from "../records/digest.ts"
import { CheckpointError } from "./errors.ts"
import { snapshotLeaf, type VehicleSnapshot } from "./vehicle-leaf.ts"

/** What departments sign about the whole register at a block. */
export interface Checkpoint {
  readonly block: number
  /** Unix seconds of that block. */
  readonly time: number
  /** How many vehicles there were. */
  readonly vehicles: number
  /** Merkle root over all of them, in the order of their VINs. */
  readonly root: Hex
}

/** A checkpoint with its departments' signatures, 64 bytes each (ERC-2098). */
export interface SignedCheckpoint extends Checkpoint {
  readonly signatures: readonly Hex[]
}

const typeHash = keccak256(stringToHex("Checkpoint(uint40 block,uint40 time,uint32 vehicles,bytes32 root)"))

/** What a department signs (EIP-712). */
export function checkpointTypedData(checkpoint: Checkpoint, { chainId, registry }: Domain) {
  const { block, time, vehicles, root } = checkpoint
  return {
    domain: { name: "UrCar", version: "1", chainId, verifyingContract: registry },
    types: {
      Checkpoint: [
        { name: "block", type: "uint40" },
        { name: "time", type: "uint40" },
        { name: "vehicles", type: "uint32" },
        { name: "root", type: "bytes32" },
      ],
    },
    primaryType: "Checkpoint",
    message: { block, time, vehicles, root },
  } as const
}

/** The EIP-712 digest of a checkpoint. */
export function checkpointDigest({ block, time, vehicles, root }: Checkpoint, domain: Domain): Hex {
  const word = (value: number) => numberToHex(value, { size: 32 })
  return digest(domain, [typeHash, word(block), word(time), word(vehicles), root])
}

/** Has a department sign a checkpoint. It computes the root itself first, from its own node. @throws UrcarError */
export async function signCheckpoint(client: WriteClient, checkpoint: Checkpoint): Promise<Hex> {
  const signature = await sign(client, checkpointTypedData(checkpoint, getDomain(client.chain.id)))
  return compactSignature(signature)
}

/** A signature in 64 bytes (ERC-2098). @throws RangeError for what is none */
export function compactSignature(signature: Hex): Hex {
  const { r, s, yParity } = parseSignature(signature)
  const second = s + (BigInt(yParity) << 255n)
  return `${numberToHex(r, { size: 32 })}${numberToHex(second, { size: 32 }).slice(2)}` as const
}

/** Who signed a checkpoint; `null` in the place of a signature that is nobody's. Lower case. */
export function checkpointSigners(checkpoint: SignedCheckpoint, domain: Domain): (Address | null)[] {
  const hash = checkpointDigest(checkpoint, domain)
  return checkpoint.signatures.map((signature) => {
    try {
      return recoverAddress(hash, parseSignature(signature))
    } catch {
      return null
    }
  })
}

/** The register at a block, and what proves a vehicle in it. */
export interface RegisterTree {
  readonly checkpoint: Checkpoint
  readonly vehicles: readonly VehicleSnapshot[]
  /** A vehicle's place and its neighbours from below. @throws {@link CheckpointError} for one that is not in it */
  readonly prove: (vin: string) => {
    readonly snapshot: VehicleSnapshot
    readonly index: number
    readonly proof: Hex[]
  }
}

/** Builds the tree over every vehicle, in the order of their VINs. @throws RangeError without any */
export function createRegisterTree(
  snapshots: readonly VehicleSnapshot[],
  { block, time }: Pick<Checkpoint, "block" | "time">,
): RegisterTree {
  const vehicles = snapshots.toSorted((one, other) => (one.vin < other.vin ? -1 : 1))
  const tree: MerkleTree = createMerkleTree(vehicles.map(snapshotLeaf))
  const checkpoint = { block, time, vehicles: vehicles.length, root: bytesToHex(tree.root) }
  const places = new Map(vehicles.map(({ vin }, index) => [vin, index]))
  const prove = (vin: string) => {
    const index = places.get(vin) ?? -1
    const snapshot = vehicles[index]
    if (snapshot === undefined) throw new CheckpointError("vehicle")
    return { snapshot, index, proof: tree.prove(index).map(bytesToHex) }
  }
  return { checkpoint, vehicles, prove }
}
