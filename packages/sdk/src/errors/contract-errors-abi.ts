import type { Abi, AbiItem } from "viem"
import {
  auditAnchorAbi,
  authorityActsAbi,
  disputeCourtAbi,
  escrowDeskAbi,
  federationAbi,
  licenseRegistryAbi,
  lienRegistryAbi,
  ownerRegistryAbi,
  plateRegistryAbi,
  rewardPoolAbi,
  saleDeskAbi,
  testEuroAbi,
  validatorSetAbi,
  vehicleRegistryAbi,
} from "../generated/index.ts"

/** An error as an ABI declares it. */
export type AbiError = Extract<AbiItem, { type: "error" }>

const abis: readonly Abi[] = [
  vehicleRegistryAbi,
  authorityActsAbi,
  saleDeskAbi,
  escrowDeskAbi,
  lienRegistryAbi,
  licenseRegistryAbi,
  ownerRegistryAbi,
  plateRegistryAbi,
  federationAbi,
  validatorSetAbi,
  disputeCourtAbi,
  rewardPoolAbi,
  testEuroAbi,
  auditAnchorAbi,
]

/** Every error that a contract of the register can end in. */
export const contractErrorsAbi: readonly AbiError[] = abis
  .flat()
  .filter((item): item is AbiError => item.type === "error")
