import type { Hex } from "viem"
import type { GrantedBox, SignedGrant } from "./grant.ts"

/** What a keeper holds of a sealed part: the encrypted file and the boxes with its key and disclosures. */
export interface KeptPart {
  readonly root: Hex
  readonly fileHash: Hex
  readonly file: Uint8Array
  readonly boxes: readonly GrantedBox[]
}

/** What is left of an erased part: the commitment on chain, which says nothing, and who could have read it. */
export interface ErasedPart {
  readonly root: Hex
  readonly fileHash: Hex
  readonly grants: readonly SignedGrant[]
  readonly erasedAt: number
}

/**
 * Erases a sealed part: overwrites file and boxes, and with them every salt and key there is, and leaves what may stay. A
 * file that lives on in a backup opens for nobody without a box; so boxes are kept out of backups, or erased there,
 * too. The caller deletes what it stored by what this returns.
 *
 * @param now unix seconds
 */
export function erasePart(part: KeptPart, now: number): ErasedPart {
  part.file.fill(0)
  for (const { box } of part.boxes) box.fill(0)
  const { root, fileHash, boxes } = part
  return { root, fileHash, grants: boxes.map(({ grant }) => grant), erasedAt: now }
}
