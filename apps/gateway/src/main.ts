import { createLog, runService } from "@urcar/service"
import { createApp } from "./app.ts"
import { readConfiguration } from "./configuration.ts"

await runService(() => {
  const configuration = readConfiguration(process.env)
  const log = createLog("gateway")
  const { fetch } = createApp(configuration, log)
  return { fetch, host: configuration.host, port: configuration.port, log }
})
