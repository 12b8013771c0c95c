import { type Domain, NonceUsedError, recordDigest, type UrcarError } from "@urcar/sdk"
import type { Address, Hex } from "viem"
import { remember } from "../remember.ts"
import { type StoredRecord, toSignedRecord } from "./body.ts"
import { checkRecord } from "./check.ts"
import type { DailyQuota } from "./daily.ts"
import { recordGas } from "./gas.ts"
import type { Judge, Judged } from "./judge.ts"
import { type Ledger, type RecordState, toReason } from "./ledger.ts"
import { AuthorQueueFullRefusal, QueueFullRefusal } from "./refusals.ts"

/** How many records may wait. */
export interface QueueLimits {
  readonly perAuthor: number
  readonly together: number
}

/** Takes records in: what it says was received is durable and goes on chain. */
export type Reception = (bodies: readonly StoredRecord[]) => Promise<readonly RecordState[]>

/** What a reception works with. */
export interface ReceptionOptions {
  readonly ledger: Ledger
  readonly judge: Judge
  readonly domain: Domain
  readonly limits: QueueLimits
  readonly daily: DailyQuota
  readonly carriers: ReadonlySet<Address>
}

interface Candidate extends Judged {
  readonly body: StoredRecord
}

/** @returns a function that answers for each record in its place, and throws a `LaterRefusal` when too many wait */
export function createReception(options: ReceptionOptions): Reception {
  const { ledger, judge, domain, carriers, daily } = options
  const requireRoom = createRoom(options)
  return async (bodies) => {
    const candidates = bodies.map((body): Candidate => {
      const signed = toSignedRecord(body)
      return { body, signed, hash: recordDigest(signed, domain), gas: recordGas(signed) }
    })
    const known = await ledger.getStates(candidates.map(({ hash }) => hash))
    const isOpen = ({ hash }: Candidate) => (known.get(hash)?.status ?? "refused") === "refused"
    const fresh = unique(candidates.filter(isOpen))
    await requireRoom(fresh)
    const now = Math.floor(Date.now() / 1000)
    const checks = fresh.map((one) => [one, checkRecord(one.signed, { now, carriers })] as const)
    const sound = checks.flatMap(([one, error]) => (error === undefined ? [one] : []))
    const judgement = await judge(sound)
    const taken = sound.filter(({ hash }) => !judgement.has(hash))
    // Only now, as an author whom nothing vouches for yet would cost a row in memory.
    await daily.requireRoom(countByAuthor(taken))
    const stored = await ledger.store(
      taken.map(({ signed, ...rest }) => ({ ...rest, author: signed.author })),
    )
    daily.add(countByAuthor(taken.filter(({ hash }) => stored.has(hash))))
    const states = new Map(known)
    for (const [{ hash }, error] of checks) if (error) states.set(hash, refused(hash, error))
    for (const [hash, error] of judgement) states.set(hash, refused(hash, error))
    for (const { hash, signed } of taken) {
      const values = { account: signed.author, nonce: signed.nonce }
      if (stored.has(hash)) states.set(hash, { hash, status: "received" })
      else states.set(hash, refused(hash, new NonceUsedError(values)))
    }
    return candidates.flatMap(({ hash }) => states.get(hash) ?? [])
  }
}

/** How long figures of the queue are believed, in milliseconds: it may grow beyond its bounds by as much. */
const figuresLast = 200

function createRoom({ ledger, limits }: ReceptionOptions) {
  const getFigures = remember(() => ledger.getFigures(), figuresLast)
  /** @throws QueueFullRefusal, AuthorQueueFullRefusal */
  return async (fresh: readonly Candidate[]): Promise<void> => {
    if (fresh.length === 0) return
    const { received, sent } = await getFigures()
    if (received + fresh.length > limits.together) throw new QueueFullRefusal(limits.together)
    if (received + sent + fresh.length <= limits.perAuthor) return
    const queued = await ledger.countUnsettled(fresh.map(({ signed }) => signed.author))
    for (const [author, own] of Map.groupBy(fresh, ({ signed }) => signed.author))
      if ((queued.get(author) ?? 0) + own.length > limits.perAuthor)
        throw new AuthorQueueFullRefusal(author, limits.perAuthor)
  }
}

function countByAuthor(candidates: readonly Candidate[]): Map<Address, number> {
  const authors = Map.groupBy(candidates, ({ signed }) => signed.author)
  return new Map([...authors].map(([author, own]) => [author, own.length]))
}

function unique(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((one) => [one.hash, one])).values()]
}

function refused(hash: Hex, error: UrcarError): RecordState {
  return { hash, status: "refused", reason: toReason(error) }
}
