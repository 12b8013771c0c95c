import { createReadClient, getDomain } from "@urcar/sdk"
import { createMetrics, type Log } from "@urcar/service"
import { privateKeyToAccount } from "viem/accounts"
import { createApp } from "./app.ts"
import { createCarChain } from "./car-grants/ask-chain.ts"
import { createCarGrantBook } from "./car-grants/car-grant-book.ts"
import { startCarrier } from "./carrier/carrier.ts"
import { localSenders } from "./carrier/senders.ts"
import { createPermissions } from "./chain/permission.ts"
import { createCheckpointDesk } from "./checkpoints/checkpoint-desk.ts"
import type { Configuration } from "./configuration.ts"
import { openDatabase } from "./database/open-database.ts"
import { createEvidenceCatalogue } from "./evidence/catalogue.ts"
import { clearUnnamed } from "./evidence/clear-unnamed.ts"
import { createNamedEvidence } from "./evidence/named-evidence.ts"
import { createFolderStore } from "./files/folder-store.ts"
import { clearReceived } from "./files/receive.ts"
import { createS3Store } from "./files/s3-store.ts"
import { createShelf } from "./files/shelf.ts"
import { createKeyBook } from "./keys/key-book.ts"
import { lowerCase } from "./lower-case.ts"
import { createLookUp } from "./query/look-up.ts"
import { createDailyQuota } from "./records/daily.ts"
import { createJudge } from "./records/judge.ts"
import { createLedger } from "./records/ledger.ts"
import { createReception } from "./records/reception.ts"
import { createWatch } from "./records/watch.ts"
import { createCabinet } from "./sealed/cabinet.ts"
import { clearUnwritten } from "./sealed/clear-unwritten.ts"
import { createFindFile } from "./sealed/find-record.ts"
import { createBytesStore } from "./sealed/keep-bytes.ts"
import { createReaders } from "./sealed/readers.ts"
import { startDaily } from "./start-daily.ts"
import { startCourier } from "./trades/courier.ts"
import { readDesks } from "./trades/desk.ts"
import { createHandIn } from "./trades/hand-in.ts"
import { createTradeBook } from "./trades/trade-book.ts"

/** A gateway that can serve. */
export interface OpenGateway {
  readonly fetch: (request: Request) => Response | Promise<Response>
  /** Ends streams, so that the server can close. */
  readonly ending: () => void
  /** Puts everything down. What was received stays stored. */
  readonly close: () => Promise<void>
}

const courierTimes = { look: 1_000, release: 60_000 }
const followTimes = { resend: 2_000, raise: 30_000, release: 60_000 }

/** Opens all that a gateway holds, and its app. @throws what the database throws when it cannot be had */
export async function openGateway(configuration: Configuration, log: Log): Promise<OpenGateway> {
  const { chain, files, origin, records } = configuration
  const { database, close } = await openDatabase(configuration.database)
  const domain = getDomain(chain.chainId)
  const client = createReadClient(chain.rpcUrls, chain.chainId)
  const isLocal = chain.chainId === 31_337
  const accounts =
    records.senderKeys === "local"
      ? localSenders(4)
      : records.senderKeys.map((key) => privateKeyToAccount(key))
  const store =
    "folder" in files.place ? createFolderStore(files.place.folder) : createS3Store(files.place, "files")
  const boxStore =
    "folder" in files.place ? createFolderStore(files.boxesFolder) : createS3Store(files.place, "boxes")
  const { waitingFolder } = files
  const shelf = createShelf({ database, store, quota: files.quota, purpose: "papers", waitingFolder })
  const pictures = createShelf({
    ...{ database, store, waitingFolder },
    ...{ quota: files.evidenceQuota, purpose: "evidence" },
  })
  const catalogue = createEvidenceCatalogue(database, files.listsDaily)
  const boxes = createBytesStore(boxStore, files.waitingFolder)
  const cabinet = createCabinet({
    database,
    files: createBytesStore(store, files.waitingFolder),
    boxes,
  })
  const readers = createReaders({ database, boxes })
  const carGrants = createCarGrantBook(database)
  const ledger = createLedger(database)
  const watch = createWatch(ledger, log)
  const ending = new AbortController()
  const named = createNamedEvidence(database, client, ending.signal)
  await clearReceived(files.waitingFolder)
  const findFile = createFindFile(client)
  const tidy = async (now: Date) => {
    for (const one of [shelf, pictures, cabinet, readers, carGrants]) await one.tidy(now)
    await clearUnwritten(cabinet, findFile, now)
    await clearUnnamed({ catalogue, shelf: pictures, database, named, log }, now)
  }
  const tidying = startDaily(tidy, (error) => log.error("tidy", { error: error.name }))
  const [first] = accounts
  const carrier =
    first &&
    startCarrier({
      database,
      client,
      accounts,
      isLocal,
      limits: { wait: records.wait, open: 4 },
      times: followTimes,
      log,
    })
  const daily = createDailyQuota(database, records.daily, log)
  const reception =
    first &&
    createReception({
      ledger,
      judge: createJudge(client, first.address),
      domain,
      limits: records.queue,
      daily,
      carriers: new Set(accounts.map(({ address }) => lowerCase(address))),
    })
  const permissions = createPermissions(client)
  const doors = {
    ...{ permissions, domain, origin, waitingFolder: files.waitingFolder },
    patience: { idle: 15_000, whole: 300_000 },
    limits: { perAccount: 4, together: 32 },
  }
  const book = createTradeBook(database)
  const courier = startCourier({ book, client, times: courierTimes, log })
  const { fetch } = createApp({
    chain,
    log,
    metrics: createMetrics("gateway"),
    database,
    records: { ledger, reception, watch, ending: ending.signal },
    mine: { flush: carrier?.flush, ledger, operators: configuration.operators, domain, origin },
    trades: {
      book,
      handIn: createHandIn(client, book, { chainId: chain.chainId, desks: readDesks(chain.chainId) }),
    },
    lookUp: createLookUp(client),
    checkpoints: createCheckpointDesk({ database, client }),
    maximumAge: records.maximumAge,
    files: { ...doors, shelf },
    evidence: { ...doors, shelf: pictures, catalogue },
    sealed: { cabinet, findFile, permissions, domain, origin },
    carGrants: { book: carGrants, readers, chain: createCarChain(client), domain, origin },
    keys: createKeyBook(database, domain),
  })
  return {
    fetch: (request) => fetch(request),
    ending: () => ending.abort(),
    close: async () => {
      ending.abort()
      watch.stop()
      await Promise.all([tidying.stop(), carrier?.stop(), courier.stop(), daily.stop()])
      await close()
    },
  }
}
