import type { Address } from "viem"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { bytesFromText } from "../../text/bytes.ts"
import { contractCall } from "../core/call.ts"
import { wmiDelisted } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link delistWmi}. */
export interface DelistWmiParameters {
  /** The business's account. */
  readonly account: Address
  /** Three characters, as in the VIN. */
  readonly wmi: string
}

/** The call of {@link delistWmi}. */
export function delistWmiCall({ account, wmi }: DelistWmiParameters) {
  return contractCall("licenseRegistry", licenseRegistryAbi, "delistWmi", [account, bytesFromText(wmi, 3)])
}

/** Takes an identifier back. The country's department only. */
export const delistWmi = writeAction(delistWmiCall)

/** {@link delistWmi}, waiting until it is mined. */
export const delistWmiSync = writeSyncAction(delistWmiCall, wmiDelisted)
