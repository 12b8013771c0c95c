import { createLog, runService } from "@urcar/service"
import { readConfiguration } from "./configuration.ts"
import { openGateway } from "./open-gateway.ts"

await runService(async () => {
  const configuration = readConfiguration(process.env)
  const log = createLog("gateway")
  const { fetch, ending, close } = await openGateway(configuration, log)
  return { fetch, host: configuration.host, port: configuration.port, log, ending, release: close }
})
