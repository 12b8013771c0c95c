import type { WriteClient } from "@urcar/sdk/chain"
import type { GatewayClient } from "@urcar/sdk/gateway-client"
import type { Hex } from "viem"
import { findKeptPapers, forgetPapers } from "./kept-papers.ts"

/** Hands in the encrypted papers that this browser keeps. Again it changes nothing. @throws UrcarError */
export async function handIn(client: WriteClient, gateway: GatewayClient, documents: Hex): Promise<true> {
  const sealed = await findKeptPapers(documents)
  if (!sealed) throw new Error("This browser keeps no papers of this application.")
  await gateway.putFile(client, sealed)
  await forgetPapers(documents)
  return true
}
