import { findPostgres, runPostgres } from "@urcar/service/local-postgres"
import onEmbedded, { type Provider } from "./global-setup.ts"

/** The same on a PostgreSQL: one server for all test files, a database for each store. */
export default async function setup(project: Provider): Promise<() => Promise<void>> {
  const stopChain = await onEmbedded(project)
  const { url, stop } = await runPostgres(findPostgres() ?? "", ["max_connections=400"])
  project.provide("postgresUrl", url)
  return async () => {
    await stop()
    await stopChain()
  }
}
