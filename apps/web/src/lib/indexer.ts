import { createIndexerClient, IndexerUnavailableError } from "@urcar/sdk/indexer-client"
import { env } from "./env.ts"

/** Asks this server's indexer, afresh each time. Server only; nothing it answers is proof. */
export const indexer = createIndexerClient(env.internal.indexer, {
  timeout: 6000,
  fetch: (url, init) => fetch(url, { ...init, cache: "no-store" }),
})

/** What a service answered, or that it did not. */
export type Answer<T> = { readonly isThere: true; readonly value: T } | { readonly isThere: false }

/** Waits for an answer of the indexer; one that is down is no failure of the page. */
export async function ask<T>(question: Promise<T>): Promise<Answer<T>> {
  try {
    return { isThere: true, value: await question }
  } catch (error) {
    if (error instanceof IndexerUnavailableError) return { isThere: false }
    throw error
  }
}

/** Seconds that lists lag behind the register; 0 where that is not known. */
export async function secondsBehind(): Promise<number> {
  const lag = await ask(indexer.getLag())
  return lag.isThere ? (lag.value.secondsBehind ?? 0) : 0
}
