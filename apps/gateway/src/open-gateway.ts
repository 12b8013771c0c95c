import { createReadClient, getDomain } from "@urcar/sdk"
import { createMetrics, type Log } from "@urcar/service"
import { createApp } from "./app.ts"
import { createPermissions } from "./chain/permission.ts"
import type { Configuration } from "./configuration.ts"
import { openDatabase } from "./database/database.ts"
import { createFolderStore } from "./files/folder-store.ts"
import { clearReceived } from "./files/receive.ts"
import { createS3Store } from "./files/s3-store.ts"
import { createShelf } from "./files/shelf.ts"
import { createKeyBook } from "./keys/key-book.ts"

/** A gateway that can serve. */
export interface OpenGateway {
  readonly fetch: (request: Request) => Response | Promise<Response>
  /** Puts everything down. */
  readonly close: () => Promise<void>
}

/** Opens all that a gateway holds, and its app. @throws what the database throws when it cannot be had */
export async function openGateway(configuration: Configuration, log: Log): Promise<OpenGateway> {
  const { chain, files, origin } = configuration
  const { database, close } = await openDatabase(configuration.database)
  const domain = getDomain(chain.chainId)
  const store = "folder" in files.place ? createFolderStore(files.place.folder) : createS3Store(files.place)
  const shelf = createShelf(database, store, files.quota)
  await clearReceived(files.waitingFolder)
  const tidied = shelf.tidy(new Date()).catch((error: Error) => log.error("tidy", { error: error.name }))
  const { fetch } = createApp({
    chain,
    log,
    metrics: createMetrics("gateway"),
    database,
    files: {
      shelf,
      permissions: createPermissions(createReadClient(chain.rpcUrl, chain.chainId)),
      domain,
      origin,
      waitingFolder: files.waitingFolder,
      patience: { idle: 15_000, whole: 300_000 },
      limits: { perAccount: 4, together: 32 },
    },
    keys: createKeyBook(database, domain),
  })
  return {
    fetch: (request) => fetch(request),
    close: async () => {
      await tidied
      await close()
    },
  }
}
