import { type Account, type Chain, type Client, createClient, defineChain, type Transport } from "viem"
import { type Endpoints, firstOf, toTransport } from "./failover.ts"

/** What reads need: any viem client that knows its chain. */
export type ReadClient = Client<Transport, Chain>

/** What writes need: a client with an account, of a wallet or of this process. */
export type WriteClient = Client<Transport, Chain, Account>

/** The chain as a client must know it. */
export function toChain(chainId: number, rpcUrl: string): Chain {
  return defineChain({
    id: chainId,
    name: chainId === 31_337 ? "UrCar local" : `UrCar ${chainId}`,
    nativeCurrency: { name: "Coin", symbol: "COIN", decimals: 18 },
    rpcUrls: { default: { http: [rpcUrl] } },
  })
}

/** A client that reads from an endpoint, or from the first of several that answers; calls of one moment go out as one batch. */
export function createReadClient(endpoints: Endpoints, chainId = 31_337): ReadClient {
  return createClient({
    chain: toChain(chainId, firstOf(endpoints)),
    transport: toTransport(endpoints, { batch: true }),
    pollingInterval: 500,
  })
}

/** A client that writes as `account`. */
export function createWriteClient(account: Account, endpoints: Endpoints, chainId = 31_337): WriteClient {
  return createClient({
    account,
    chain: toChain(chainId, firstOf(endpoints)),
    transport: toTransport(endpoints),
    pollingInterval: 200,
  })
}
