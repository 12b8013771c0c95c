import { createLog, runService } from "@urcar/service"
import { readConfiguration } from "./configuration.ts"
import { openPolice } from "./open-police.ts"
import { openStore } from "./open-store.ts"

await runService(async () => {
  const configuration = readConfiguration(process.env)
  const log = createLog("police")
  const { fetch, close } = openPolice(configuration, await openStore(configuration), log)
  return { fetch, host: configuration.host, port: configuration.port, log, release: close }
})
