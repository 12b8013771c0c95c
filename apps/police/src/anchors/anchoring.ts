import {
  anchorLogSync,
  createWriteClient,
  getLicence,
  getLogAnchor,
  type ReadClient,
  UrcarError,
  type WriteClient,
} from "@urcar/sdk"
import type { HealthReport } from "@urcar/service"
import type { Hex } from "viem"
import type { LocalAccount } from "viem/accounts"
import type { Log } from "../log/log.ts"
import { unavailable } from "../sessions/police-now.ts"
import { AnchorFailedRefusal, AnchorKeyMissingRefusal, LogIncompleteRefusal } from "./refusals.ts"

/** How far a country's log is anchored. */
export interface Anchored {
  readonly country: string
  readonly entries: number
  readonly anchored: number
  /** Of the anchor just made; `null` where there was nothing new. */
  readonly transaction: Hex | null
}

/** What anchoring needs. */
export interface AnchoringParts {
  readonly client: ReadClient
  readonly rpcUrls: readonly string[]
  readonly log: Log
  /** Police accounts of one or several countries, with coin. */
  readonly accounts: readonly LocalAccount[]
}

/** Keeps the log's heads on chain. */
export type Anchoring = ReturnType<typeof createAnchoring>

const day = 86_400

export function createAnchoring({ client, rpcUrls, log, accounts }: AnchoringParts) {
  const writers = accounts.map((account) => createWriteClient(account, rpcUrls, client.chain.id))
  let last: Promise<unknown> = Promise.resolve()

  /** An account that is the country's police now. */
  const findWriter = async (country: string): Promise<WriteClient> => {
    for (const writer of writers) {
      const licence = await getLicence(client, { account: writer.account.address }).catch(unavailable)
      const isPolice = licence.roles.includes("police") && licence.standing === "active"
      if (isPolice && licence.country === country) return writer
    }
    throw new AnchorKeyMissingRefusal()
  }

  const look = async (country: string) => {
    const [head, kept] = await Promise.all([
      log.getHead(country),
      getLogAnchor(client, { country }).catch(unavailable),
    ])
    return { head, kept, entries: head.sequence, anchored: kept?.count ?? 0 }
  }

  const anchorNow = async (country: string): Promise<Anchored> => {
    const writer = await findWriter(country)
    const { head, entries, anchored } = await look(country)
    if (entries <= anchored) return { country, entries, anchored, transaction: null }
    const { receipt } = await anchorLogSync(writer, { head: head.hash, count: entries }).catch(toRefusal)
    return { country, entries, anchored: entries, transaction: receipt.transactionHash }
  }

  /** Anchors what is new in a country's log; one anchor at a time. @throws a refusal */
  const anchor = (country: string): Promise<Anchored> => {
    const next = last.then(() => anchorNow(country))
    last = next.catch(() => undefined)
    return next
  }

  /** Anchors every log whose last anchor is a day old. */
  const anchorDue = async (now = Math.floor(Date.now() / 1000)): Promise<void> => {
    if (writers.length === 0) return
    for (const country of await log.listCountries()) {
      const { kept, entries, anchored } = await look(country)
      if (entries > anchored && (kept === null || kept.at <= now - day)) await anchor(country)
    }
  }

  /** @throws LogIncompleteRefusal where the chain knows of entries that are not here */
  const requireWhole = async (country: string): Promise<void> => {
    const { entries, anchored } = await look(country)
    if (entries < anchored) throw new LogIncompleteRefusal(entries, anchored)
  }

  /** Whether every log here holds what was anchored, and none waits for its anchor for too long. */
  const check = async (now = Math.floor(Date.now() / 1000)): Promise<HealthReport> => {
    let [unanchored, differing, overdue] = [0, 0, 0]
    for (const country of await log.listCountries()) {
      const { kept, entries, anchored } = await look(country)
      unanchored += Math.max(0, entries - anchored)
      if (kept && (await log.getHash(country, kept.count)) !== kept.head) differing += 1
      if (kept && entries > anchored && kept.at < now - 2 * day) overdue += 1
    }
    const isOverdue = writers.length > 0 && overdue > 0
    return { isWell: differing === 0 && !isOverdue, unanchored, differing, overdue }
  }

  return { anchor, anchorDue, requireWhole, check }
}

function toRefusal(error: unknown): never {
  if (error instanceof UrcarError) throw new AnchorFailedRefusal()
  throw error
}
