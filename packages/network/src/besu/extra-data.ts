import { type Address, fromRlp, type Hex, isAddress, isHex, toRlp, zeroHash } from "viem"

/**
 * The `extraData` of a QBFT genesis: vanity, validators, no vote, round 0, no seals.
 * @param validators none where a contract lists them, as Besu requires
 */
export function encodeExtraData(validators: readonly Address[]): Hex {
  return toRlp([zeroHash, [...validators].sort(byBytes), [], "0x", []])
}

/** The validators that an `extraData` names. @throws {RangeError} if it is none of a QBFT genesis */
export function decodeExtraData(extraData: Hex): readonly Address[] {
  const parts = fromRlp(extraData, "hex")
  if (!Array.isArray(parts) || parts.length !== 5) throw new RangeError("An extraData has five parts.")
  const [vanity, validators, vote, round, seals] = parts
  const isGenesis = vanity === zeroHash && isEmpty(vote) && round === "0x" && isEmpty(seals)
  if (!isGenesis || !Array.isArray(validators)) throw new RangeError("It is no genesis's extraData.")
  return validators.map((validator) => {
    if (isHex(validator) && isAddress(validator)) return validator
    throw new RangeError("A validator is an address.")
  })
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function byBytes(one: Address, other: Address): number {
  return one.toLowerCase() < other.toLowerCase() ? -1 : 1
}
