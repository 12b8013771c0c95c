import {
  decideReissueCall,
  executeReissueSync,
  scheduleActSync,
  toAct,
  vetoReissueSync,
} from "@urcar/sdk/actions"
import type { WriteClient } from "@urcar/sdk/chain"
import type { Address } from "viem"

/** The old key objects. @throws UrcarError */
export const veto = async (client: WriteClient): Promise<true> => {
  await vetoReissueSync(client)
  return true
}

/** Puts the new key in the old one's place. @throws UrcarError */
export async function execute(client: WriteClient, oldKey: Address): Promise<true> {
  await executeReissueSync(client, { oldKey })
  return true
}

/** Announces what the federation's court decides, as every act of the federation. @throws UrcarError */
export async function announceDecision(
  client: WriteClient,
  oldKey: Address,
  isUpheld: boolean,
): Promise<true> {
  const act = toAct(decideReissueCall({ oldKey, isUpheld }), client.chain.id)
  await scheduleActSync(client, { act })
  return true
}
