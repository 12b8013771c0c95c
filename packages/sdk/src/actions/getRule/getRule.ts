import type { ReadClient } from "../../chain/clients.ts"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { type KindName, kindToBytes32 } from "../../kinds/names.ts"
import { type RoleName, rolesFromMask } from "../../kinds/roles.ts"
import { read } from "../core/read.ts"

/** Who may write a kind of record, as the chain enforces it now. */
export interface Rule {
  readonly authorRoles: readonly RoleName[]
  readonly witnesses: number
  readonly witnessRoles: readonly RoleName[]
  readonly keyWitnessRoles: readonly RoleName[]
  /** Unix seconds; writes of this kind are refused before it. */
  readonly haltedUntil: number
}

/** Parameters of {@link getRule}. */
export interface GetRuleParameters {
  readonly kind: KindName
}

/** The rule of a kind now. @throws UrcarError */
export async function getRule(client: ReadClient, { kind }: GetRuleParameters): Promise<Rule> {
  const word = await read(client, "licenseRegistry", licenseRegistryAbi, "ruleOf", [kindToBytes32(kind)])
  const field = (shift: bigint, width: number) => BigInt.asUintN(width, word >> shift)
  return {
    authorRoles: rolesFromMask(field(0n, 32)),
    witnesses: Number(field(32n, 8)),
    witnessRoles: rolesFromMask(field(40n, 32)),
    keyWitnessRoles: rolesFromMask(field(72n, 32)),
    haltedUntil: Number(field(104n, 40)),
  }
}
