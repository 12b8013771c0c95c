"use client"

import type { ReadClient } from "@urcar/sdk/chain"
import type { GatewayClient } from "@urcar/sdk/gateway-client"
import type { IndexerClient } from "@urcar/sdk/indexer-client"
import type { PoliceClient } from "@urcar/sdk/police-client"
import { useMemo } from "react"
import type { PublicConfig } from "#lib/env.ts"
import { onSameSite } from "./same-site.ts"
import { useWalletContext } from "./wallet-provider.tsx"

/** The chain, the indexer, the gateway and the police service, for query functions and acts. Their code loads when first asked. */
export type Services = {
  config: PublicConfig
  reader: () => Promise<ReadClient>
  indexer: () => Promise<IndexerClient>
  gateway: () => Promise<GatewayClient>
  police: () => Promise<PoliceClient>
}

function createServices(config: PublicConfig): Services {
  let reader: Promise<ReadClient> | undefined
  let indexer: Promise<IndexerClient> | undefined
  let gateway: Promise<GatewayClient> | undefined
  let police: Promise<PoliceClient> | undefined
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
    gateway: () => {
      gateway ??= import("@urcar/sdk/gateway-client").then(({ createGatewayClient }) =>
        createGatewayClient(config.gateway),
      )
      return gateway
    },
    police: () => {
      police ??= import("@urcar/sdk/police-client").then(({ createPoliceClient }) =>
        createPoliceClient(onSameSite(config.police, window.location.hostname)),
      )
      return police
    },
  }
}

/** Clients of chain, indexer, gateway and police service; call them inside a query function or an act. */
export function useServices(): Services {
  const { config } = useWalletContext()
  return useMemo(() => createServices(config), [config])
}
