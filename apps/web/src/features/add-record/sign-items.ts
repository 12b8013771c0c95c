import { signRecord, signRegistration } from "@urcar/sdk/actions"
import type { WriteClient } from "@urcar/sdk/chain"
import type { Hex } from "viem"
import type { WitnessItem } from "./packet.ts"

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
