import { kinds } from "./catalogue.ts"
import type { Kind } from "./kind.ts"
import { type KindId, type KindName, kindToBytes32 } from "./names.ts"
import { rolesToMask } from "./roles.ts"

/** A kind's rule as the record policy stores it: roles as masks. */
export interface PolicyRule {
  readonly name: KindName
  readonly kind: KindId
  readonly authorRoles: number
  readonly witnesses: number
  readonly witnessRoles: number
  readonly keyWitnessRoles: number
}

/** The rule of every kind in the catalogue, for the deployment of the record policy. */
export const rules: readonly PolicyRule[] = kinds.map(toRule)

function toRule(kind: Kind): PolicyRule {
  return {
    name: kind.name,
    kind: kindToBytes32(kind.name),
    authorRoles: rolesToMask(kind.authorRoles),
    witnesses: kind.witnesses,
    witnessRoles: rolesToMask(kind.witnessRoles),
    keyWitnessRoles: rolesToMask(kind.keyWitnessRoles),
  }
}
