import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startLocalChain } from "@urcar/sdk/testing"
import { openDatabase } from "../src/database/open-database.ts"

declare module "vitest" {
  interface ProvidedContext {
    readonly chainUrl: string
    /** A folder with a database nothing was written to, to be copied. */
    readonly emptyDatabase: string
  }
}

/** One chain for all test files; each uses a country of its own. */
export default async function setup(project: {
  readonly provide: (key: "chainUrl" | "emptyDatabase", value: string) => void
}): Promise<() => Promise<void>> {
  const chain = await startLocalChain()
  project.provide("chainUrl", chain.url)
  const folder = await mkdtemp(join(tmpdir(), "gateway-database-"))
  const { close } = await openDatabase({ folder })
  await close()
  project.provide("emptyDatabase", folder)
  return async () => {
    await chain.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
