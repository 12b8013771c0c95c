import { AuthorisationMalformedError, parseAuthorisation } from "@urcar/sdk/gateway-client"
import type { TypedDataDefinition } from "viem"
import { type Address, recoverTypedDataAddress } from "viem"
import {
  AuthorisationExpiredRefusal,
  AuthorisationForgedRefusal,
  AuthorisationMissingRefusal,
  AuthorisationTooLongRefusal,
} from "./refusals.ts"

/** Seconds that a deadline may lie ahead: a signature that leaks is worth nothing soon. */
const longest = 900

/**
 * Whose request this is.
 *
 * @param toTypedData what must have been signed, given the deadline
 * @returns the account in lower case
 * @throws a refusal that names what is wrong with the header
 */
export async function requireSigner(
  header: string | undefined,
  toTypedData: (deadline: number) => TypedDataDefinition,
  now = Math.floor(Date.now() / 1000),
): Promise<Address> {
  const { account, deadline, signature } = read(header)
  if (deadline < now) throw new AuthorisationExpiredRefusal(deadline, now)
  if (deadline > now + longest) throw new AuthorisationTooLongRefusal(deadline, now + longest)
  const signer = await recoverTypedDataAddress({ ...toTypedData(deadline), signature }).catch(() => undefined)
  if (signer?.toLowerCase() !== account.toLowerCase()) throw new AuthorisationForgedRefusal()
  return `0x${account.slice(2).toLowerCase()}`
}

function read(header: string | undefined) {
  try {
    return parseAuthorisation(header ?? "")
  } catch (error) {
    throw error instanceof AuthorisationMalformedError ? new AuthorisationMissingRefusal() : error
  }
}
