import { type Address, type Hex, parseSignature } from "viem"
import { readContract, signTypedData } from "viem/actions"

import type { WriteClient } from "../../chain/clients.ts"
import { toUrcarError } from "../../errors/to-urcar-error.ts"
import { testEuroAbi } from "../../generated/index.ts"

/** An ERC-2612 permit, as the sale desk takes it. */
export interface Permit {
  readonly deadline: bigint
  readonly v: number
  readonly r: Hex
  readonly s: Hex
}

/** Parameters of {@link signPermit}. */
export interface SignPermitParameters {
  /** The token's contract. */
  readonly token: Address
  readonly spender: Address
  readonly value: bigint
  /** Unix seconds. */
  readonly deadline: bigint
}

/** Signs that `spender` may take tokens of the caller (ERC-2612). @throws UrcarError */
export async function signPermit(client: WriteClient, parameters: SignPermitParameters): Promise<Permit> {
  const { token, spender, value, deadline } = parameters
  const owner = client.account.address
  try {
    const read = { address: token, abi: testEuroAbi } as const
    const nonce = await readContract(client, { ...read, functionName: "nonces", args: [owner] })
    const name = await readContract(client, { ...read, functionName: "name" })
    const signature = await signTypedData(client, {
      account: client.account,
      domain: { name, version: "1", chainId: client.chain.id, verifyingContract: token },
      types: {
        Permit: [
          { name: "owner", type: "address" },
          { name: "spender", type: "address" },
          { name: "value", type: "uint256" },
          { name: "nonce", type: "uint256" },
          { name: "deadline", type: "uint256" },
        ],
      },
      primaryType: "Permit",
      message: { owner, spender, value, nonce, deadline },
    })
    const { r, s, yParity } = parseSignature(signature)
    return { deadline, v: 27 + yParity, r, s }
  } catch (error) {
    throw toUrcarError(error)
  }
}
