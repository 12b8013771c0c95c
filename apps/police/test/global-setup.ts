import { startLocalChain } from "@urcar/sdk/testing"

declare module "vitest" {
  interface ProvidedContext {
    readonly chainUrl: string
    /** Where tests make databases of their own; `null` for embedded ones. */
    readonly postgresUrl: string | null
  }
}

/** What a run's setup is given. */
export interface Provider {
  readonly provide: (key: "chainUrl" | "postgresUrl", value: string | null) => void
}

/** One chain for all test files; each uses a country of its own. */
export default async function setup(project: Provider): Promise<() => Promise<void>> {
  const chain = await startLocalChain()
  project.provide("chainUrl", chain.url)
  project.provide("postgresUrl", null)
  return chain.stop
}
