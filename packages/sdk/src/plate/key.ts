import type { Hex } from "viem"
import { keccak256, stringToBytes } from "viem/utils"
import type { Plate } from "./normalise.ts"
import { formatPlateText } from "./text.ts"

/** The key under which the plate registry keeps a plate: keccak256 of its text (`"DE BXY1234"`) in UTF-8. */
export function plateKey(plate: Plate): Hex {
  return keccak256(stringToBytes(formatPlateText(plate)))
}
