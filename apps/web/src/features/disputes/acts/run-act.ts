import {
  answerDisputeSync,
  appealRulingSync,
  approveEuroSync,
  claimDisputeSync,
  closeDisputeSync,
  decideAppealCall,
  escalateDisputeSync,
  joinDisputeSync,
  ruleDisputeSync,
  scheduleActSync,
  toAct,
  upholdBySilenceSync,
  vetoRulingSync,
} from "@urcar/sdk/actions"
import { getDeployment, type WriteClient } from "@urcar/sdk/chain"
import type { Hex } from "viem"
import type { DisputeState } from "../logic/dispute.ts"
import type { DisputeAct } from "../logic/possible-acts.ts"

/** What an act needs beside the dispute: a file's fingerprint, a ruling. */
export type ActInput = { file: Hex; isUpheld: boolean }

/** Allows the court to take a bond. */
export async function approveBond(client: WriteClient, amount: bigint): Promise<void> {
  const spender = getDeployment(client.chain.id).addresses.disputeCourt
  await approveEuroSync(client, { spender, amount })
}

/** Does one act in a dispute; what takes a bond allows the court to take it first. */
export async function runAct(
  client: WriteClient,
  act: DisputeAct,
  dispute: Pick<DisputeState, "id" | "bond">,
  { file, isUpheld }: ActInput,
): Promise<true> {
  const disputeId = BigInt(dispute.id)
  const bond = BigInt(dispute.bond)
  const acts: Readonly<Record<DisputeAct, () => Promise<unknown>>> = {
    answer: () => answerDisputeSync(client, { disputeId, commitment: file }),
    rule: () => ruleDisputeSync(client, { disputeId, isUpheld, grounds: file }),
    appeal: async () => {
      await approveBond(client, 2n * bond)
      return appealRulingSync(client, { disputeId })
    },
    veto: () => vetoRulingSync(client, { disputeId }),
    decide: () => {
      const act = toAct(decideAppealCall({ disputeId, isUpheld, grounds: file }), client.chain.id)
      return scheduleActSync(client, { act })
    },
    uphold: () => upholdBySilenceSync(client, { disputeId }),
    escalate: () => escalateDisputeSync(client, { disputeId }),
    close: () => closeDisputeSync(client, { disputeId }),
    join: async () => {
      await approveBond(client, bond)
      return joinDisputeSync(client, { disputeId, evidence: file })
    },
    claim: () => claimDisputeSync(client, { disputeId }),
  }
  await acts[act]()
  return true
}
