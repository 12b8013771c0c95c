import type { FederationAct } from "@urcar/sdk/indexer-client"

/** What can be done with an announced act. */
export type ActOnAct = "execute" | "cancel"

/** Who looks. */
export type Onlooker = { account: string | undefined; isGuardian: boolean }

/**
 * What somebody may do with an announced act now. The federation's contract lets an act be carried out by the account
 * that announced it and by nobody else, for a week after its delay; a guardian may cancel it before that.
 *
 * @param now unix seconds
 */
export function possibleActsOn(
  act: Pick<FederationAct, "state" | "caller" | "executableFrom" | "expiresAt">,
  { account, isGuardian }: Onlooker,
  now: number,
): ActOnAct[] {
  const isOpen = (act.state === "pending" || act.state === "ready") && now < act.expiresAt
  if (!isOpen) return []
  const isCaller = account?.toLowerCase() === act.caller
  return [
    ...(isCaller && act.executableFrom <= now ? (["execute"] as const) : []),
    ...(isCaller || isGuardian ? (["cancel"] as const) : []),
  ]
}
