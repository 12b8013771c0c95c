import type { Happening } from "../happening.ts"
import type { CastMember, Claim, ToldStep, Transcript } from "../transcript.ts"

type Of<Type extends Happening["type"]> = Extract<Happening, { type: Type }>

/** A record of the car's file. */
export interface KeptRecord {
  readonly sequence: number
  readonly kind: string
  /** Who wrote it, one of the story's cast; `null` for somebody else. */
  readonly by: string | null
  /** The day of the event, unix seconds. */
  readonly at: number
  readonly metres: number | null
}

/** What came of an act, without what differs from one play to the next. */
export type KeptHappening =
  | Omit<Of<"transaction">, "hash" | "gas">
  | Omit<Of<"refusal">, "message">
  | Of<"verification" | "odometer" | "dispute" | "licence" | "score" | "money">
  | { readonly type: "time"; readonly days: number }

/** A step of a story that was played and held. */
export interface KeptStep extends Pick<ToldStep, "actor" | "sentence"> {
  /** The chain's day when the step was over, unix seconds. */
  readonly at: number
  readonly happenings: readonly KeptHappening[]
  /** What the step says is so, and the chain said too. */
  readonly claims: readonly Claim["text"][]
  /** What the step left in the car's file. */
  readonly written: readonly KeptRecord[]
}

/** A scenario as it was played, in what every play of it has in common. */
export interface KeptStory extends Pick<Transcript, "scenario" | "title" | "teaches"> {
  readonly cast: readonly Omit<CastMember, "address">[]
  /** The car's file before the story begins. */
  readonly scene: readonly KeptRecord[]
  readonly steps: readonly KeptStep[]
}
