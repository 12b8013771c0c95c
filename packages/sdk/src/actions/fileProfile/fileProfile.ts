import type { Address, Hex } from "viem"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { profileFiled } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link fileProfile}. */
export interface FileProfileParameters {
  /** The business's account. */
  readonly account: Address
  /** Where the profile lies. */
  readonly uri: string
  /** keccak-256 of it. */
  readonly commitment: Hex
}

/** The call of {@link fileProfile}. */
export function fileProfileCall({ account, uri, commitment }: FileProfileParameters) {
  return contractCall("licenseRegistry", licenseRegistryAbi, "fileProfile", [account, uri, commitment])
}

/** Files a business's public profile. The country's department only. */
export const fileProfile = writeAction(fileProfileCall)

/** {@link fileProfile}, waiting until it is mined. */
export const fileProfileSync = writeSyncAction(fileProfileCall, profileFiled)
