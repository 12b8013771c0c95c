import { cancelActSync, executeActSync } from "@urcar/sdk/actions"
import type { WriteClient } from "@urcar/sdk/chain"
import type { FederationAct } from "@urcar/sdk/indexer-client"
import type { ActOnAct } from "./possible-acts.ts"

/** Carries an announced act out, or takes it back. @throws UrcarError */
export async function runActOn(
  client: WriteClient,
  what: ActOnAct,
  { caller, target, callData }: FederationAct,
): Promise<true> {
  const act = { target, data: callData }
  if (what === "execute") await executeActSync(client, { act })
  else await cancelActSync(client, { by: caller, act })
  return true
}
