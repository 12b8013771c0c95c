import type { VehicleSummary } from "@urcar/sdk/indexer-client"
import { Tag } from "#components/ui/tag.tsx"
import { plural } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"

/** How many records of a vehicle are disputed now, answered or unanswered; nothing where none is. */
export function DisputeTag(props: {
  vehicle: Pick<VehicleSummary, "openDisputes" | "unansweredDisputes">
  texts: Pick<Messages["identity"], "disputes">
  /** BCP 47 */
  tag: string
}) {
  const { openDisputes, unansweredDisputes } = props.vehicle
  if (openDisputes === 0) return null
  const { open, unanswered, answered } = props.texts.disputes
  return (
    <Tag tone="amber">
      {plural(props.tag, open, openDisputes)}, {unansweredDisputes > 0 ? unanswered : answered}
    </Tag>
  )
}
