import { createApp as createService, type Log } from "@urcar/service"
import { cors } from "hono/cors"
import type { Configuration } from "./configuration.ts"

/** The police service: it will hold the private person register, so only its own pages may call it. */
export function createApp({ chain, webOrigins }: Configuration, log: Log) {
  return createService({ service: "police", chain, log, before: [cors({ origin: [...webOrigins] })] })
}
