import type { Format } from "#lib/format.ts"
import type { Messages } from "#messages/types.ts"
import type { DisputeView } from "../server/get-dispute-view.ts"

/** What the parts of a dispute's page are given. */
export type DisputePartProps = {
  view: DisputeView
  texts: Pick<Messages, "dispute" | "record" | "vehicle" | "identity" | "common">
  format: Format
  /** Unix seconds */
  now: number
}
