import { startLocalChain } from "@urcar/sdk/testing"

declare module "vitest" {
  interface ProvidedContext {
    readonly chainUrl: string
  }
}

/** One chain for all test files; each uses a country of its own. */
export default async function setup(project: {
  readonly provide: (key: "chainUrl", value: string) => void
}): Promise<() => Promise<void>> {
  const chain = await startLocalChain()
  project.provide("chainUrl", chain.url)
  return chain.stop
}
