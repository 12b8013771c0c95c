import { createLog, portVariable, readVariables, runService } from "@urcar/service"
import { z } from "zod"
import { createDoor } from "./create-door.ts"

const variables = z.object({
  HOST: z.string().default("127.0.0.1"),
  CHAIN_PORT: portVariable(8545),
  /** JSON-RPC of the nodes behind the door, comma-separated, preferred first. */
  NODE_URLS: z.string().transform((text, context) => {
    const read = z
      .array(z.url({ protocol: /^https?$/ }))
      .min(1)
      .safeParse(text.split(","))
    if (!read.success) context.addIssue("must be HTTP addresses, comma-separated")
    return read.data ?? []
  }),
  /** Calls a second that one caller may make, and as many times that at once. */
  CALLS_PER_SECOND: z.coerce.number().positive().default(100),
  CALLS_AT_ONCE: z.coerce.number().positive().default(2_000),
})

/** What Hono's server tells of a request's connection. */
const connection = z.object({ incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }) })

/** Serves the door until a signal ends it. */
await runService(() => {
  const read = readVariables(variables, process.env)
  const { HOST: host, CHAIN_PORT: port, NODE_URLS: urls } = read
  const allowance = { perSecond: read.CALLS_PER_SECOND, burst: read.CALLS_AT_ONCE }
  const callerOf = (environment: unknown) =>
    connection.safeParse(environment).data?.incoming.socket.remoteAddress ?? ""
  const { fetch } = createDoor({ urls, allowance, callerOf })
  return { fetch, host, port, log: createLog("door") }
})
