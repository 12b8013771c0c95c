import type { Address } from "viem"
import type { Happening } from "./happening.ts"
import type { Part } from "./part.ts"
import type { Text } from "./text.ts"

/** Something that a step says is so, and whether the chain says so too. */
export interface Claim {
  readonly text: Text
  readonly holds: boolean
  /** What was read. */
  readonly found: string
}

/** A record of the car's file, as the chain has it. */
export interface WrittenRecord {
  readonly sequence: number
  readonly kind: string
  readonly author: Address
  /** Of the event, unix seconds. */
  readonly occurredAt: number
  /** Of the odometer, `null` where the record names none. */
  readonly metres: number | null
}

/** One step as it was played. */
export interface ToldStep {
  /** Who acts, one of the transcript's cast. */
  readonly actor: string
  /** Goes on from the actor’s name: "buys the car." */
  readonly sentence: Text
  /** The chain's time when the step was over, unix seconds. */
  readonly at: number
  readonly happenings: readonly Happening[]
  readonly claims: readonly Claim[]
  /** What the step left in the car's file. */
  readonly written: readonly WrittenRecord[]
  /** What ended the step before its end; `null` for nothing. */
  readonly problem: string | null
}

/** Somebody in the story. */
export interface CastMember {
  readonly id: string
  readonly name: Text
  readonly type: Part["type"]
  /** What a business is licensed as; `null` for everybody else. */
  readonly role: Part["role"]
  readonly address: Address
}

/** A scenario as it was played: all that a page or a terminal needs to tell it. */
export interface Transcript {
  readonly scenario: string
  readonly title: Text
  readonly teaches: Text
  readonly cast: readonly CastMember[]
  /** The car's file before the story begins. */
  readonly scene: readonly WrittenRecord[]
  readonly steps: readonly ToldStep[]
  /** Whether every claim held and nothing unforeseen happened. */
  readonly holds: boolean
}

/** Whether a step came to its end and all its claims hold. */
export function stepHolds({ claims, problem }: ToldStep): boolean {
  return problem === null && claims.every(({ holds }) => holds)
}
