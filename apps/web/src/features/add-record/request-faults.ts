import type { Licence, Rule } from "@urcar/sdk/actions"
import { partiesOf, type WitnessRequest } from "./packet.ts"

/** Why the register would refuse a request; `account` is whom it is about. */
export type RequestFault = {
  code:
    | "expired"
    | "used"
    | "author-not-permitted"
    | "too-few"
    | "author-witnesses"
    | "twice"
    | "witness-not-permitted"
    | "key-missing"
  account?: string
}

/** What the register says of a request now. */
export type RequestFacts = {
  rule: Pick<Rule, "authorRoles" | "witnesses" | "witnessRoles" | "keyWitnessRoles">
  /** Of every party, by address in lower case */
  licences: Readonly<Record<string, Pick<Licence, "standing" | "roles"> | undefined>>
  /** How many of the request's one-time numbers are used: recorded or withdrawn */
  used: number
}

/**
 * Everything for which the register would refuse a request, in the register's own order: nobody is asked to sign what
 * cannot be recorded.
 *
 * @param now unix seconds
 */
export function requestFaults(request: WitnessRequest, facts: RequestFacts, now: number): RequestFault[] {
  const { rule, licences } = facts
  const [author = "", ...witnesses] = partiesOf(request).map((party) => party.toLowerCase())
  const may = (account: string, roles: readonly string[]) => {
    const licence = licences[account]
    return licence?.standing === "active" && licence.roles.some((role) => roles.includes(role))
  }
  const faults: RequestFault[] = []
  if ((request.items[0]?.unsigned.deadline ?? 0) < now) faults.push({ code: "expired" })
  if (facts.used >= request.items.length) faults.push({ code: "used" })
  if (!may(author, rule.authorRoles)) faults.push({ code: "author-not-permitted", account: author })
  if (witnesses.length < rule.witnesses) faults.push({ code: "too-few" })
  for (const [place, account] of witnesses.entries()) {
    if (account === author) faults.push({ code: "author-witnesses", account })
    else if (witnesses.indexOf(account) < place) faults.push({ code: "twice", account })
    else if (!may(account, rule.witnessRoles)) faults.push({ code: "witness-not-permitted", account })
  }
  if (rule.keyWitnessRoles.length > 0 && !witnesses.some((account) => may(account, rule.keyWitnessRoles)))
    faults.push({ code: "key-missing" })
  return faults
}
