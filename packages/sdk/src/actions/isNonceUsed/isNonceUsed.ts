import type { Address } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { vehicleRegistryAbi } from "../../generated/index.ts"
import { read } from "../core/read.ts"

/** Parameters of {@link isNonceUsed}. */
export interface IsNonceUsedParameters {
  readonly account: Address
  readonly nonce: bigint
}

/** Whether a signature with this nonce was carried already, or withdrawn by its signer. @throws UrcarError */
export async function isNonceUsed(
  client: ReadClient,
  { account, nonce }: IsNonceUsedParameters,
): Promise<boolean> {
  return read(client, "vehicleRegistry", vehicleRegistryAbi, "isNonceUsed", [account, nonce])
}
