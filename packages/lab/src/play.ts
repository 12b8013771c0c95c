import {
  type Dispute,
  getDispute,
  getEuroBalance,
  getLicence,
  type Licence,
  type Written,
} from "@urcar/sdk/actions"
import type { ReadClient, WriteClient } from "@urcar/sdk/chain"
import { UrcarError } from "@urcar/sdk/errors"
import type { WriterScore } from "@urcar/sdk/score"
import { type VerificationReport, verifyVehicle, verifyWriter } from "@urcar/sdk/verify"
import { type Address, isHex } from "viem"
import type { Clock } from "./clock.ts"
import type { Happening } from "./happening.ts"
import { fill, type Text, type Values } from "./text.ts"
import type { Claim } from "./transcript.ts"

/** A class of failures, as `isRefused` expects one. */
export type Refusal = abstract new (...args: never[]) => UrcarError

/** The stage as a step's act sees it: who acts, the chain, and a record of all that happens. */
export interface Play<Actor extends string> extends Clock {
  readonly url: string
  readonly reader: ReadClient
  readonly client: (actor: Actor) => WriteClient
  readonly address: (actor: Actor) => Address
  /** Lets somebody send a transaction that the chain takes, and gives what the contract told. */
  readonly does: <Event>(
    actor: Actor,
    act: (client: WriteClient) => Promise<Written<Event>>,
  ) => Promise<Event>
  /** Lets somebody try what is refused. @throws LabError where nothing, or something else, refuses it */
  readonly isRefused: (
    actor: Actor,
    refusal: Refusal,
    attempt: (client: WriteClient) => Promise<unknown>,
  ) => Promise<void>
  /** Verifies a vehicle's file from endpoints alone; the chain's own when left out. */
  readonly verify: (vin: string, ...endpoints: string[]) => Promise<VerificationReport>
  /** Reads a dispute. @throws LabError where there is none */
  readonly readDispute: (disputeId: bigint) => Promise<Dispute>
  /** Reads somebody's licence. */
  readonly readLicence: (actor: Actor) => Promise<Licence>
  /** Computes somebody's score from the chain alone. @throws LabError where its files cannot be verified */
  readonly score: (actor: Actor) => Promise<WriterScore>
  /** What an act changes in somebody's euros. */
  readonly watchMoney: (actors: readonly Actor[], act: () => Promise<void>) => Promise<void>
  /** States that what was found is what was expected. */
  readonly claim: (text: Text, finding: Finding) => void
}

/** What a claim compares. */
export type Shown = string | number | bigint | boolean | null

/** What a claim rests on. */
export interface Finding {
  /** Read from the chain, the verifier or the engine. */
  readonly found: Shown
  readonly expected: Shown
  /** Of the claim's sentence. */
  readonly values?: Values
}

/** Something in a story went otherwise than told. */
export class LabError extends Error {
  override name = "LabError" as const
}

/** What a step leaves behind. */
export interface Notes {
  readonly happenings: Happening[]
  readonly claims: Claim[]
}

/** Everything a play is made of. */
export interface Stage extends Clock {
  readonly url: string
  readonly reader: ReadClient
  readonly client: (actor: string) => WriteClient
}

/** A play that writes down what happens into `notes()`. */
export function createPlay(stage: Stage, notes: () => Notes): Play<string> {
  const { url, reader, client } = stage
  const address = (actor: string) => client(actor).account.address
  const note = (happening: Happening) => notes().happenings.push(happening)
  return {
    ...stage,
    address,
    wait: async (days) => {
      const from = await stage.now()
      await stage.wait(days)
      note({ type: "time", from, to: await stage.now() })
    },
    does: async (actor, act) => {
      const { event, receipt } = await act(client(actor))
      const { transactionHash: hash, blockNumber, gasUsed } = receipt
      note({ type: "transaction", by: actor, hash, block: Number(blockNumber), gas: Number(gasUsed) })
      return event
    },
    isRefused: async (actor, refusal, attempt) => {
      const error = await catchRefusal(attempt(client(actor)))
      const { name, shortMessage, message } = error
      note({ type: "refusal", by: actor, error: name, message: shortMessage, values: sayable(error) })
      if (!(error instanceof refusal)) throw new LabError(`refused otherwise than told: ${message}`)
    },
    verify: async (vin, ...endpoints) => {
      const [first = url, ...others] = endpoints
      const report = await verifyVehicle([first, ...others], vin)
      for (const happening of toHappenings(report)) note(happening)
      return report
    },
    readDispute: async (disputeId) => {
      const dispute = await getDispute(reader, { disputeId })
      if (!dispute) throw new LabError(`there is no dispute ${disputeId}`)
      note(toDisputeHappening(dispute))
      return dispute
    },
    readLicence: async (actor) => {
      const licence = await getLicence(reader, { account: address(actor) })
      note({ type: "licence", of: actor, standing: licence.standing, stake: String(licence.stake) })
      return licence
    },
    score: async (actor) => {
      const { score, failure } = await verifyWriter([url], address(actor))
      if (!score) throw new LabError(`no score: ${failure?.reason}`)
      note(toScoreHappening(actor, score))
      return score
    },
    watchMoney: async (actors, act) => {
      const read = () =>
        Promise.all(actors.map((actor) => getEuroBalance(reader, { account: address(actor) })))
      const before = await read()
      await act()
      const after = await read()
      for (const [place, of] of actors.entries()) {
        const [was = 0n, is = 0n] = [before[place], after[place]]
        note({ type: "money", of, change: String(is - was), balance: String(is) })
      }
    },
    claim: (text, { found, expected, values }) => {
      notes().claims.push({ text: fill(text, values), holds: isSame(found, expected), found: String(found) })
    },
  }
}

/** Addresses and hashes are the same in any case of letters. */
function isSame(found: Shown, expected: Shown): boolean {
  if (!isHex(found) || !isHex(expected)) return found === expected
  return found.toLowerCase() === expected.toLowerCase()
}

async function catchRefusal(attempt: Promise<unknown>): Promise<UrcarError> {
  const error = await attempt.then(
    () => new LabError("nothing refused it"),
    (reason: unknown) => reason,
  )
  if (error instanceof UrcarError) return error
  throw error
}

/** What a sentence in any language can say of a failure. */
function sayable({ values }: UrcarError): Readonly<Record<string, string | number>> {
  const entries = Object.entries(values).flatMap(([name, value]): [string, string | number][] => {
    if (typeof value === "string" || typeof value === "number") return [[name, value]]
    return typeof value === "bigint" ? [[name, String(value)]] : []
  })
  return Object.fromEntries(entries)
}

function toScoreHappening(of: string, { score, parts }: WriterScore): Happening {
  const { records, contradicted, disputesLost, disputesUnanswered, disputesWon } = parts
  return {
    ...{ type: "score", of, score, records, contradicted },
    ...{ disputesLost, disputesUnanswered, disputesWon },
  }
}

function toDisputeHappening(dispute: Dispute): Happening {
  const { disputeId, phase, outcome, isAnswered, exposure, bond, deadline } = dispute
  return {
    ...{ type: "dispute", disputeId: String(disputeId), phase, outcome, isAnswered, deadline },
    ...{ exposure: String(exposure), bond: String(bond) },
  }
}

function toHappenings({ verdict, failure, records, odometer }: VerificationReport): Happening[] {
  const found = failure && { reason: failure.reason, sequence: failure.sequence ?? null }
  const verification: Happening = { type: "verification", verdict, records: records.length, failure: found }
  if (odometer === null) return [verification]
  const { acceptedKm, highestKm, reason } = odometer
  const breaches = odometer.breaches.map((place) => records[place]?.record.sequence ?? 0)
  return [
    verification,
    { type: "odometer", verdict: odometer.verdict, reason, acceptedKm, highestKm, breaches },
  ]
}
