import type { Address, Hex } from "viem"
import type { WriteClient } from "../../chain/clients.ts"
import { getDomain } from "../../chain/deployment.ts"
import { registrationTypedData } from "../../records/typed-data.ts"
import type { UnsignedRecord } from "../../records/types.ts"
import { sign } from "../core/sign.ts"

/** Parameters of {@link signRegistration}. */
export interface SignRegistrationParameters {
  readonly unsigned: UnsignedRecord
  /** Who becomes the vehicle's first owner. */
  readonly owner: Address
}

/** Signs a vehicle's first record as its author or one of its witnesses. @throws UrcarError */
export async function signRegistration(
  client: WriteClient,
  { unsigned, owner }: SignRegistrationParameters,
): Promise<Hex> {
  return sign(client, registrationTypedData(unsigned, owner, getDomain(client.chain.id)))
}
