import { getDomain } from "@urcar/sdk/chain"
import { toCanonicalJson } from "@urcar/sdk/payload"
import { recordDigest, registrationDigest } from "@urcar/sdk/records"
import { type Hex, recoverAddress } from "viem"
import { type Collection, partiesOf, toPlain, type WitnessRequest } from "./packet.ts"

/** Why a signature was not taken: its signer is no party of the request, or it is not over exactly this draft. */
export type SignatureRefusal = { signer: string; why: "not-asked" | "not-over-this" }

/** What became of the signatures that came in. */
export type Taken = {
  collection: Collection
  added: readonly string[]
  refused: readonly SignatureRefusal[]
}

async function isOver(
  { items }: WitnessRequest,
  signer: string,
  signatures: readonly Hex[],
  chainId: number,
): Promise<boolean> {
  if (signatures.length !== items.length) return false
  const domain = getDomain(chainId)
  const signers = await Promise.all(
    items.map(({ unsigned, owner }, index) => {
      const hash =
        owner === null ? recordDigest(unsigned, domain) : registrationDigest(unsigned, owner, domain)
      return recoverAddress({ hash, signature: signatures[index] ?? "0x" }).catch(() => "")
    }),
  )
  return signers.every((one) => one.toLowerCase() === signer)
}

const plainRequest = (request: WitnessRequest) => toCanonicalJson(toPlain({ request, signatures: {} }))

/** Whether two drafts say exactly the same, to the last field. */
export const isSameRequest = (one: WitnessRequest, other: WitnessRequest): boolean =>
  plainRequest(one) === plainRequest(other)

/**
 * Takes into a request the signatures that came in for it, each checked against exactly this draft.
 *
 * @returns nothing where what came in belongs to another draft
 */
export async function takeSignatures(
  into: Collection,
  from: Collection,
  chainId: number,
): Promise<Taken | undefined> {
  if (!isSameRequest(into.request, from.request)) return undefined
  const parties = new Set(partiesOf(into.request).map((party) => party.toLowerCase()))
  const signatures = { ...into.signatures }
  const added: string[] = []
  const refused: SignatureRefusal[] = []
  for (const [signer, given] of Object.entries(from.signatures)) {
    if (signatures[signer] !== undefined) continue
    if (!parties.has(signer)) refused.push({ signer, why: "not-asked" })
    else if (!(await isOver(into.request, signer, given, chainId)))
      refused.push({ signer, why: "not-over-this" })
    else {
      signatures[signer] = given
      added.push(signer)
    }
  }
  return { collection: { request: into.request, signatures }, added, refused }
}

/** A packet from outside with only those of its signatures that hold. */
export async function checkPacket(from: Collection, chainId: number): Promise<Taken> {
  const empty = { request: from.request, signatures: {} }
  return (await takeSignatures(empty, from, chainId)) ?? { collection: empty, added: [], refused: [] }
}
