import type { KindName } from "@urcar/sdk/kinds"
import type { MarkGroup } from "./life-line-types.ts"

const groups: Record<KindName, MarkGroup> = {
  manufacture: "birth",
  registration: "birth",
  delivery: "birth",
  import: "birth",
  export: "birth",
  plate: "birth",
  scrapped: "birth",
  reading: "use",
  inspection: "use",
  maintenance: "use",
  repair: "use",
  "part-replaced": "use",
  "part-scrapped": "use",
  "recall-notice": "use",
  "recall-done": "use",
  "condition-report": "use",
  "odometer-replaced": "use",
  correction: "use",
  accident: "event",
  claim: "event",
  theft: "event",
  recovery: "event",
  retail: "trade",
  sale: "trade",
  listing: "trade",
  ownership: "trade",
  lien: "trade",
  "lien-release": "trade",
  policy: "trade",
}

const isKnown = (kind: string): kind is KindName => Object.hasOwn(groups, kind)

/** The shape a kind of record has on the life line; a kind that is not known counts as use. */
export const markGroup = (kind: string): MarkGroup => (isKnown(kind) ? groups[kind] : "use")
