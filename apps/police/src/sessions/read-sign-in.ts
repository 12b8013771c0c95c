import { type Address, isAddress } from "viem"
import { createSiweMessage, parseSiweMessage } from "viem/siwe"
import { SignInElsewhereRefusal, SignInExpiredRefusal, SignInMalformedRefusal } from "./refusals.ts"

/** Where a sign-in must be for. */
export interface SignInPlace {
  /** Origin of the page that asks, by the browser's word. */
  readonly page: string
  /** Origins of this service. */
  readonly services: readonly string[]
  readonly chainId: number
}

/**
 * Reads an EIP-4361 message and checks what it is bound to. It must be written exactly as its fields are written by
 * the standard, so that no two programs read it differently.
 *
 * @throws SignInMalformedRefusal, SignInElsewhereRefusal, SignInExpiredRefusal
 */
export function readSignIn(
  text: string,
  { page, services, chainId }: SignInPlace,
  now = new Date(),
): { account: Address; nonce: string } {
  const parsed = parseSiweMessage(text)
  const { address, domain, uri, nonce, version, issuedAt } = parsed
  if (!address || !isAddress(address) || !domain || !uri || !nonce || version !== "1" || !issuedAt)
    throw new SignInMalformedRefusal()
  if (writeAgain({ ...parsed, address, domain, uri, nonce, version, issuedAt }) !== text)
    throw new SignInMalformedRefusal()
  const isHere = domain === new URL(page).host && parsed.scheme === undefined && services.includes(uri)
  if (!isHere || parsed.chainId !== chainId) throw new SignInElsewhereRefusal()
  const { expirationTime, notBefore } = parsed
  if ((expirationTime && expirationTime <= now) || (notBefore && notBefore > now))
    throw new SignInExpiredRefusal()
  return { account: address, nonce }
}

type Required = "address" | "domain" | "uri" | "nonce" | "version" | "issuedAt"
type Parsed = ReturnType<typeof parseSiweMessage>

function writeAgain(
  parsed: Parsed & Readonly<{ [Key in Required]: NonNullable<Parsed[Key]> }>,
): string | undefined {
  const { chainId } = parsed
  if (chainId === undefined) return undefined
  try {
    return createSiweMessage({ ...parsed, chainId })
  } catch {
    return undefined
  }
}
