import {
  checkpointSigners,
  type PassportTrust,
  type PassportVerdict,
  requiredDepartments,
  verifyPassport,
} from "@urcar/sdk/passport"
import type { PassportKnowledge } from "./types.ts"

/** What is to be thought of a passport, and of its age beside the newest state that this page knows. */
export type Judgement = {
  verdict: PassportVerdict
  /** When a newer state was signed, unix seconds; `undefined` where this page knows none */
  newer: number | undefined
  /** Departments signed another state of the same block */
  isContradicted: boolean
  /** Whole days since this page asked for the departments: a key that was revoked since is still known here */
  knownDays: number
}

const daySeconds = 86_400

/** Whether departments of enough countries signed the newest checkpoint that was handed to this page. */
function isSigned({ newest, domain, departments }: PassportKnowledge): boolean {
  if (newest === null || newest.chainId !== domain.chainId) return false
  const countryOf = new Map(departments.map(({ account, country }) => [account.toLowerCase(), country]))
  const countries = checkpointSigners(newest, domain).flatMap((signer) => countryOf.get(signer ?? "") ?? [])
  return new Set(countries).size >= requiredDepartments
}

/** Judges a passport in this browser. */
export function judgePassport(
  code: string,
  knowledge: PassportKnowledge,
  { now, vin }: Pick<PassportTrust, "now" | "vin">,
): Judgement {
  const { domain, departments, newest, at } = knowledge
  const knownDays = Math.max(0, Math.floor((now - at) / daySeconds))
  const verdict = verifyPassport(code, { domain, departments, now, ...(vin !== undefined && { vin }) })
  const checkpoint = verdict.verdict === "genuine" ? verdict.passport?.checkpoint : undefined
  if (checkpoint === undefined || newest === null || !isSigned(knowledge))
    return { verdict, newer: undefined, isContradicted: false, knownDays }
  const { block, root, time } = newest
  return {
    ...{ verdict, knownDays },
    newer: block > checkpoint.block ? time : undefined,
    isContradicted: block === checkpoint.block && root !== checkpoint.root,
  }
}
