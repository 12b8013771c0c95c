import { createReadClient, getDomain } from "@urcar/sdk"
import { deriveLocalAccounts, localActors } from "@urcar/sdk/local"
import { createMetrics, type Log } from "@urcar/service"
import { type LocalAccount, privateKeyToAccount } from "viem/accounts"
import { createAnchoring } from "./anchors/anchoring.ts"
import { createApp } from "./app.ts"
import type { Configuration } from "./configuration.ts"
import { createCountLookups } from "./counts/count-lookups.ts"
import { createFindVehicle } from "./lookups/find-vehicle.ts"
import { createLookUp } from "./lookups/look-up.ts"
import { createQuota } from "./lookups/quota.ts"
import type { Store } from "./open-store.ts"
import { every } from "./retention/every.ts"
import { keepHouse } from "./retention/keep-house.ts"
import { createNonces } from "./sessions/nonces.ts"
import { createOfficerDoor } from "./sessions/officer-door.ts"
import { createPoliceNow } from "./sessions/police-now.ts"
import { createSessions } from "./sessions/sessions.ts"
import { createSnapshots } from "./snapshots/snapshots.ts"
import { openVehicleFacts } from "./snapshots/vehicle-facts.ts"

/** A police service that can serve. */
export interface OpenPolice {
  readonly fetch: (request: Request) => Response | Promise<Response>
  /** Puts everything down. */
  readonly close: () => Promise<void>
}

const hour = 3_600_000
/** How often it is looked whether a log's daily anchor is due. */
const anchorInterval = 10 * 60_000
/** How often it reads on what the chain says of vehicles, so that a snapshot has little left to read. */
const followInterval = 60_000

/** The service on an open store; it closes the store at its end. */
export function openPolice(configuration: Configuration, store: Store, log: Log): OpenPolice {
  const { chain, origins, webOrigins, retention } = configuration
  const { database, ring, register, log: lookupLog } = store
  const client = createReadClient(chain.rpcUrls, chain.chainId)
  const nonces = createNonces(database, ring)
  const policeNow = createPoliceNow(client, configuration.countries)
  const sessions = createSessions({
    ...{ database, client, nonces, policeNow },
    services: origins,
    minutes: configuration.sessionMinutes,
  })
  const findVehicle = createFindVehicle(client, configuration.indexerUrl)
  const quota = createQuota(configuration.lookupsPerHour)
  const house = { database, client, log: lookupLog, register, sessions, retention }
  const housekeeping = every(
    hour,
    () => keepHouse(house),
    (error) => log.error("housekeeping", { error }),
  )
  const accounts = readAccounts(configuration)
  const anchoring = createAnchoring({ client, rpcUrls: chain.rpcUrls, log: lookupLog, accounts })
  const daily = every(
    anchorInterval,
    () => anchoring.anchorDue(),
    (error) => log.error("anchoring", { error }),
  )
  const domain = getDomain(chain.chainId)
  const facts = openVehicleFacts(configuration.factsFile)
  const snapshots = createSnapshots({ client, facts, domain, accounts })
  const following = every(
    followInterval,
    async () => {
      await snapshots.follow()
    },
    (error) => log.error("following vehicles", { error }),
  )
  const { fetch } = createApp({
    ...{ chain, log, database, client, sessions, nonces, register, lookupLog },
    metrics: createMetrics("police"),
    pages: webOrigins,
    door: createOfficerDoor(sessions, { pages: webOrigins, isSecure: origins[0].startsWith("https:") }),
    lookUp: createLookUp({ database, client, ring, log: lookupLog, anchoring, register, findVehicle, quota }),
    countLookups: createCountLookups({ database, client, ring, domain, services: origins }),
    anchoring,
    snapshots,
  })
  return {
    fetch: (request) => fetch(request),
    close: async () => {
      await Promise.all([housekeeping.stop(), daily.stop(), following.stop()])
      await snapshots.close()
      await store.close()
    },
  }
}

/** The accounts that anchor: on the local chain every country's police, whose keys everybody has. */
function readAccounts({ anchorKeys }: Configuration): LocalAccount[] {
  if (anchorKeys !== "local") return anchorKeys.map((key) => privateKeyToAccount(key))
  return deriveLocalAccounts(localActors.filter(({ role }) => role === "police").map(({ index }) => index))
}
