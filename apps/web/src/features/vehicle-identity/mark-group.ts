import type { MarkGroup } from "./life-line-types.ts"

const groups: Record<MarkGroup, readonly string[]> = {
  birth: ["manufacture", "registration", "delivery", "import", "export", "plate", "scrapped"],
  use: [
    "reading",
    "inspection",
    "maintenance",
    "repair",
    "part-replaced",
    "part-scrapped",
    "recall-notice",
    "recall-done",
    "condition-report",
    "odometer-replaced",
    "correction",
  ],
  event: ["accident", "claim", "theft", "recovery"],
  trade: ["retail", "sale", "listing", "ownership", "lien", "lien-release", "policy"],
}

/** The shape a kind of record has on the life line; a kind that is not known counts as use. */
export function markGroup(kind: string): MarkGroup {
  const names: MarkGroup[] = ["birth", "use", "event", "trade"]
  return names.find((group) => groups[group].includes(kind)) ?? "use"
}
