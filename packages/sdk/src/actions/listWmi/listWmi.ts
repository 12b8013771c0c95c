import type { Address } from "viem"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { bytesFromText } from "../../text/bytes.ts"
import { contractCall } from "../core/call.ts"
import { wmiListed } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link listWmi}. */
export interface ListWmiParameters {
  /** The business's account. */
  readonly account: Address
  /** Three characters, as in the VIN. */
  readonly wmi: string
}

/** The call of {@link listWmi}. */
export function listWmiCall({ account, wmi }: ListWmiParameters) {
  return contractCall("licenseRegistry", licenseRegistryAbi, "listWmi", [account, bytesFromText(wmi, 3)])
}

/** Gives a manufacturer a world manufacturer identifier. The country's department only. */
export const listWmi = writeAction(listWmiCall)

/** {@link listWmi}, waiting until it is mined. */
export const listWmiSync = writeSyncAction(listWmiCall, wmiListed)
