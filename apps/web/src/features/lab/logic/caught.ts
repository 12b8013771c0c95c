import type { KeptHappening, KeptStep } from "@urcar/lab/kept"
import type { Messages } from "#messages/types.ts"

/** What of the register catches somebody. */
export type Catcher = keyof Messages["lab"]["catchers"]

function catcherOf(happening: KeptHappening): Catcher | undefined {
  switch (happening.type) {
    case "refusal":
      return "rule"
    case "verification":
      return happening.verdict === "failed" ? "verifier" : undefined
    case "odometer":
      return happening.verdict === "ILLOGICAL" ? "odometer" : undefined
    case "dispute":
      return happening.outcome === "upheld" || happening.outcome === "rejected" ? "dispute" : undefined
    case "licence":
      return happening.standing === "suspended" || happening.standing === "revoked" ? "licence" : undefined
    default:
      return undefined
  }
}

/** What catches somebody in a step, each once, in the order in which it did. */
export function catchersOf({ happenings }: Pick<KeptStep, "happenings">): Catcher[] {
  return [...new Set(happenings.flatMap((happening) => catcherOf(happening) ?? []))]
}
