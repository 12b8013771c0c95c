import type { Messages } from "#messages/types.ts"
import type { DisputeState } from "./dispute.ts"

/** What happens at the deadline if nobody acts before it. */
export function otherwiseOf(
  { phase, outcome }: Pick<DisputeState, "phase" | "outcome">,
  texts: Messages["dispute"]["otherwise"],
): string {
  if (phase === "closed" || phase === "none") return outcome === "upheld" ? texts.closedUpheld : texts.closed
  if (phase !== "appealed") return texts[phase]
  return outcome === "none" ? texts.appealedOtherwise : texts.appealedByParty
}
