import type { Hex, TypedDataDefinition } from "viem"
import { signTypedData } from "viem/actions"
import type { WriteClient } from "../../chain/clients.ts"
import { toUrcarError } from "../../errors/to-urcar-error.ts"

/** Has the client's account sign typed data. @throws UrcarError */
export async function sign(client: WriteClient, typedData: TypedDataDefinition): Promise<Hex> {
  try {
    return await signTypedData(client, { ...typedData, account: client.account })
  } catch (error) {
    throw toUrcarError(error)
  }
}
