import type * as sdkErrors from "@urcar/sdk/errors"
import type * as evidenceErrors from "@urcar/sdk/evidence"
import type * as gatewayErrors from "@urcar/sdk/gateway-client"
import type {
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
} from "@urcar/sdk/generated"
import type * as indexerErrors from "@urcar/sdk/indexer-client"
import type * as policeErrors from "@urcar/sdk/police-client"
import type * as sealErrors from "@urcar/sdk/seal"

type Abis = readonly [
  typeof vehicleRegistryAbi,
  typeof authorityActsAbi,
  typeof saleDeskAbi,
  typeof escrowDeskAbi,
  typeof lienRegistryAbi,
  typeof licenseRegistryAbi,
  typeof ownerRegistryAbi,
  typeof plateRegistryAbi,
  typeof federationAbi,
  typeof validatorSetAbi,
  typeof testEuroAbi,
  typeof disputeCourtAbi,
  typeof rewardPoolAbi,
  typeof auditAnchorAbi,
]

/** Errors of the contracts that the SDK reports as classes of its own. */
type Shared =
  | "VinMalformed"
  | "VinCheckDigitWrong"
  | "PlateMalformed"
  | "DateInFuture"
  | "OdometerInvalid"
  | "PayloadTooLarge"

type AbiErrorName<A extends readonly unknown[]> = Extract<A[number], { type: "error"; name: string }>["name"]

type ContractErrorName = `${Exclude<AbiErrorName<Abis[number]>, Shared>}Error`

type ClassName<Module> = {
  [Key in keyof Module]: Key extends `${string}Error` ? Key : never
}[keyof Module]

/** Every class of failure the SDK has: each needs a sentence in every language. */
export type ErrorName =
  | ContractErrorName
  | Exclude<ClassName<typeof sdkErrors>, "ContractError" | "UrcarError" | "toUrcarError">
  | ClassName<typeof indexerErrors>
  | ClassName<typeof gatewayErrors>
  | ClassName<typeof policeErrors>
  | ClassName<typeof evidenceErrors>
  | ClassName<typeof sealErrors>
