import { UrcarError } from "./urcar-error.ts"

/** Why an event is not a record's. */
export type InvalidRecordEventReason = "topic" | "topics" | "layout"

/** The log is not an event of the vehicle registry. */
export class InvalidRecordEventError extends UrcarError<{
  reason: InvalidRecordEventReason
  topics: readonly string[]
}> {
  override name = "InvalidRecordEventError" as const

  constructor(reason: InvalidRecordEventReason, log: { readonly topics: readonly string[] }) {
    super(
      "This log is not a record of the vehicle registry.",
      { reason, topics: log.topics },
      "Ask another endpoint: this one altered the log, or it is another contract's.",
    )
  }
}
