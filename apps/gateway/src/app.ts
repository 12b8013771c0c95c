import { createApp as createService, type Log } from "@urcar/service"
import { cors } from "hono/cors"
import type { Configuration } from "./configuration.ts"

/**
 * The gateway: HTTP intake for businesses' own software. It is public and keeps no session, so any page may call
 * it; what is signed decides, not who calls.
 */
export function createApp({ chain }: Configuration, log: Log) {
  return createService({ service: "gateway", chain, log, before: [cors({ origin: "*" })] })
}
