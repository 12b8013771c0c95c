import { type OpenDatabase, openDatabase } from "@urcar/service/database"
import type { Configuration } from "./configuration.ts"
import { migrations } from "./database/migrations.ts"
import { createLog, type Log } from "./log/log.ts"
import { createRegister, type Register } from "./persons/register.ts"
import { type KeyRing, openKeyRing } from "./seal/key-ring.ts"

/** What the service keeps. */
export interface Store extends OpenDatabase {
  readonly ring: KeyRing
  readonly log: Log
  readonly register: Register
}

const localChainId = 31_337

/** Opens keys and database; whom an older database brought back is erased again. @throws ConfigurationError */
export async function openStore(
  configuration: Pick<Configuration, "chain" | "database" | "keysFile" | "erasuresFile">,
): Promise<Store> {
  const { chain, erasuresFile } = configuration
  const ring = await openKeyRing(configuration.keysFile, chain.chainId === localChainId)
  const open = await openDatabase(configuration.database, migrations)
  const log = createLog(open.database, ring, chain.chainId)
  const register = createRegister(open.database, ring, log, erasuresFile)
  await register.eraseAgain()
  return { ...open, ring, log, register }
}
