"use client"

import type { ReadClient } from "@urcar/sdk/chain"
import type { IndexerClient } from "@urcar/sdk/indexer-client"
import { useMemo } from "react"
import type { PublicConfig } from "#lib/env.ts"
import { useWalletContext } from "./wallet-provider.tsx"

/** The chain and the indexer, for query functions. Their code loads when first asked. */
export type Services = {
  config: PublicConfig
  reader: () => Promise<ReadClient>
  indexer: () => Promise<IndexerClient>
}

function createServices(config: PublicConfig): Services {
  let reader: Promise<ReadClient> | undefined
  let indexer: Promise<IndexerClient> | undefined
  return {
    config,
    reader: () => {
      reader ??= import("@urcar/sdk/chain").then(({ createReadClient }) =>
        createReadClient(config.rpc, config.chainId),
      )
      return reader
    },
    indexer: () => {
      indexer ??= import("@urcar/sdk/indexer-client").then(({ createIndexerClient }) =>
        createIndexerClient(config.indexer),
      )
      return indexer
    },
  }
}

/** Clients of chain and indexer; call them inside a query function. */
export function useServices(): Services {
  const { config } = useWalletContext()
  return useMemo(() => createServices(config), [config])
}
