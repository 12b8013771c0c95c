import type { Address, Hex } from "viem"
import { UrcarError } from "../errors/urcar-error.ts"

/** At this address stands no contract for anchors, or another one. */
export class AnchorMissingError extends UrcarError<{ chainId: number; contract: Address }> {
  override name = "AnchorMissingError" as const

  constructor(chainId: number, contract: Address) {
    super(
      "There is no contract for anchors at this address.",
      { chainId, contract },
      "Compare the address and the chain, or create one.",
    )
  }
}

/** The chain has no block that is later than the one anchored before. */
export class HeadNotNewerError extends UrcarError<{ chainId: number; number: number; anchored: number }> {
  override name = "HeadNotNewerError" as const

  constructor(chainId: number, number: number, anchored: number) {
    super(
      "This chain has no block later than the one anchored.",
      { chainId, number, anchored },
      "Try again when it has grown.",
    )
  }
}

/** The chain no longer has a block that was anchored: another history was written, or the endpoint tells one. */
export class HeadLostError extends UrcarError<{
  chainId: number
  number: number
  anchored: Hex
  found: Hex | null
}> {
  override name = "HeadLostError" as const

  constructor(chainId: number, number: number, anchored: Hex, found: Hex | null) {
    super(
      "This chain does not have the block that was anchored.",
      { chainId, number, anchored, found },
      "Nothing was anchored. Ask other nodes, and tell the members.",
    )
  }
}

/** The public chain's endpoint does not tell every anchor that its contract counts. */
export class AnchorsWithheldError extends UrcarError<{ by: Address; counted: number; told: number }> {
  override name = "AnchorsWithheldError" as const

  constructor(by: Address, counted: number, told: number) {
    super(
      "The public chain's endpoint does not tell every anchor.",
      { by, counted, told },
      "Use another endpoint, one with all events.",
    )
  }
}
