import { fileURLToPath } from "node:url"
import { readEnvironment } from "./environment.ts"
import { isPortFree } from "./free-port.ts"
import { startRelay } from "./relay.ts"
import { schemaNames } from "./schema-name.ts"

/**
 * Starts Ponder as the product needs it: without telemetry, on the port and host it was told, and in a database
 * schema that fits this code and this chain.
 */
const environment = readEnvironment(process.env)
if (!(await isPortFree(environment.host, environment.port))) {
  console.error(`Port ${environment.port} is taken: set INDEXER_PORT to another.`)
  process.exit(1)
}
const { schema, viewsSchema } = await schemaNames(environment)
// Ponder spreads its questions over several endpoints, asks dead ones again and again, and follows whichever is behind.
if (environment.rpcUrls.length > 1) process.env.PONDER_RPC_URL_31337 = await startRelay(environment.rpcUrls)

process.env.PONDER_TELEMETRY_DISABLED = "1"
// Ponder would prefer it to the port it is told.
delete process.env.PORT

const program = new URL("./bin/ponder.js", import.meta.resolve("ponder"))
const listen = ["--port", String(environment.port), "--hostname", environment.host]
const database = ["--schema", schema, ...(viewsSchema === null ? [] : ["--views-schema", viewsSchema])]
process.argv.splice(
  1,
  Infinity,
  fileURLToPath(program),
  "start",
  ...database,
  ...listen,
  "--log-format",
  "json",
)
process.chdir(import.meta.dirname)
await import(program.href)
