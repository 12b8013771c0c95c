import { sign } from "../actions/core/sign.ts"
import type { WriteClient } from "../chain/clients.ts"
import { getDomain } from "../chain/deployment.ts"
import { type Authorisation, formatAuthorisation } from "../gateway-client/authorisation.ts"
import type { Domain } from "../records/digest.ts"

/** Who asks how often police looked up the person behind its cars. */
export interface CountRequest {
  /** Origin of the police service. */
  readonly service: string
  /** Unix seconds, inclusive. */
  readonly deadline: number
}

/** What an owner signs to see the counts of its own cars. Said again it shows the same: there is nothing to replay. */
export function countRequestTypedData({ service, deadline }: CountRequest, { chainId, registry }: Domain) {
  return {
    domain: { name: "UrCar", version: "1", chainId, verifyingContract: registry },
    types: {
      LookupCountRequest: [
        { name: "service", type: "string" },
        { name: "deadline", type: "uint40" },
      ],
    },
    primaryType: "LookupCountRequest",
    message: { service, deadline },
  } as const
}

/** Signs a request for counts; the value of the header `Authorization`. @throws UrcarError */
export async function authoriseCounts(client: WriteClient, request: CountRequest): Promise<string> {
  const signature = await sign(client, countRequestTypedData(request, getDomain(client.chain.id)))
  const authorisation: Authorisation = {
    account: client.account.address,
    deadline: request.deadline,
    signature,
  }
  return formatAuthorisation(authorisation)
}
