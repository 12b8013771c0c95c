import { signRecord, signRegistration } from "@urcar/sdk/actions"
import { getDomain, type WriteClient } from "@urcar/sdk/chain"
import { recordDigest, registrationDigest } from "@urcar/sdk/records"
import { type Hex, recoverAddress } from "viem"
import type { WitnessAnswer, WitnessItem, WitnessRequest } from "./packet.ts"

/** Has the client's account sign every statement, one question of the wallet after the other. */
export async function signItems(client: WriteClient, items: readonly WitnessItem[]): Promise<Hex[]> {
  const signatures: Hex[] = []
  for (const { unsigned, owner } of items)
    signatures.push(
      owner === null
        ? await signRecord(client, unsigned)
        : await signRegistration(client, { unsigned, owner }),
    )
  return signatures
}

/** Whether an answer holds the signatures it says, by the witness it names, over exactly this request. */
export async function isAnswerTo(
  request: WitnessRequest,
  { id, witness, signatures }: WitnessAnswer,
  chainId: number,
): Promise<boolean> {
  if (id !== request.id || signatures.length !== request.items.length) return false
  const domain = getDomain(chainId)
  const signers = await Promise.all(
    request.items.map(({ unsigned, owner }, index) => {
      const hash =
        owner === null ? recordDigest(unsigned, domain) : registrationDigest(unsigned, owner, domain)
      return recoverAddress({ hash, signature: signatures[index] ?? "0x" }).catch(() => "")
    }),
  )
  return signers.every((signer) => signer.toLowerCase() === witness.toLowerCase())
}
