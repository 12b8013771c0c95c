import type { Address, Hex } from "viem"
import { signMessage } from "viem/actions"
import { createSiweMessage } from "viem/siwe"
import type { WriteClient } from "../chain/clients.ts"
import { toUrcarError } from "../errors/to-urcar-error.ts"

/** What an officer's wallet shows. */
export const signInStatement = "Sign in to the police register. Every lookup of a person is written down."

/** What a sign-in is bound to. */
export interface SignIn {
  readonly account: Address
  readonly chainId: number
  /** Origin of the page that asks, `https://urcar.example`. */
  readonly page: string
  /** Origin of the police service. */
  readonly service: string
  /** The service's, good once. */
  readonly nonce: string
  readonly issuedAt: Date
}

/** Seconds for which a signed sign-in counts. */
export const signInValidity = 300

/** The EIP-4361 text of a sign-in. */
export function signInMessage({ account, chainId, page, service, nonce, issuedAt }: SignIn): string {
  return createSiweMessage({
    address: account,
    chainId,
    domain: new URL(page).host,
    uri: service,
    version: "1",
    nonce,
    issuedAt,
    expirationTime: new Date(issuedAt.getTime() + signInValidity * 1000),
    statement: signInStatement,
  })
}

/** Has the client's account sign in. @throws UrcarError */
export async function signSignIn(client: WriteClient, message: string): Promise<Hex> {
  try {
    return await signMessage(client, { account: client.account, message })
  } catch (error) {
    throw toUrcarError(error)
  }
}
