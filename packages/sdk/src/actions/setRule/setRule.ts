import { licenseRegistryAbi } from "../../generated/index.ts"
import { type KindName, kindToBytes32 } from "../../kinds/names.ts"
import { type RoleName, rolesToMask } from "../../kinds/roles.ts"
import { contractCall } from "../core/call.ts"
import { ruleSet } from "../core/policy-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link setRule}. */
export interface SetRuleParameters {
  readonly kind: KindName
  readonly authorRoles: readonly RoleName[]
  /** How many further licensed parties must sign. */
  readonly witnesses: number
  /** Of which each witness needs one. */
  readonly witnessRoles: readonly RoleName[]
  /** Of which one witness at least needs one; empty where that does not matter. */
  readonly keyWitnessRoles: readonly RoleName[]
}

/** The call of {@link setRule}. */
export function setRuleCall(rule: SetRuleParameters) {
  const { kind, authorRoles, witnesses, witnessRoles, keyWitnessRoles } = rule
  return contractCall("licenseRegistry", licenseRegistryAbi, "setRule", [
    kindToBytes32(kind),
    {
      authorRoles: rolesToMask(authorRoles),
      witnesses,
      witnessRoles: rolesToMask(witnessRoles),
      keyWitnessRoles: rolesToMask(keyWitnessRoles),
    },
  ])
}

/** Says who may write a kind of record, and before which witnesses. The federation only, once it scheduled this act. */
export const setRule = writeAction(setRuleCall)

/** {@link setRule}, waiting until it is mined. */
export const setRuleSync = writeSyncAction(setRuleCall, ruleSet)
