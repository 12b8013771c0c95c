import { cancelNonceSync, isNonceUsed } from "@urcar/sdk/actions"
import type { WriteClient } from "@urcar/sdk/chain"
import type { WitnessRequest } from "./packet.ts"

/** Makes the author's signature under every statement of a request unusable for ever: one transaction each. */
export async function withdrawItems(client: WriteClient, { items }: WitnessRequest): Promise<number> {
  let withdrawn = 0
  for (const { unsigned } of items) {
    const { author, nonce } = unsigned
    if (await isNonceUsed(client, { account: author, nonce })) continue
    await cancelNonceSync(client, { nonce })
    withdrawn += 1
  }
  return withdrawn
}
