import type { Address, Hex } from "viem"
import type { Deployment } from "../chain/deployment.ts"
import { bytesFromText } from "../text/bytes.ts"
import { getBlock, getBlockLogs, getChainId, getCode } from "./answers.ts"
import { pinnedContracts } from "./check-register.ts"
import { authorRolesNow, getLicenceLogs, getPresentLicence } from "./licences.ts"
import { getListingLogs } from "./listings.ts"
import type { Rpc } from "./rpc.ts"
import { getVehicleWords } from "./vehicle-state.ts"
import { vehicleTopics } from "./walk-records.ts"

/**
 * Where to look, from a source that need not be trusted (an indexer, a passport): with hints everything is asked for
 * in one round trip. A wrong hint costs time and nothing else.
 */
export interface VerificationHints {
  /** Blocks with records of the vehicle. */
  readonly blocks: readonly number[]
  /** Its authors and witnesses, with the blocks of their licence events. */
  readonly accounts: readonly { readonly account: Address; readonly blocks: readonly number[] }[]
  /** Names of its records' kinds. */
  readonly kinds: readonly string[]
}

/** Asks for everything that the hints name; the answers are remembered, failures come up where they matter. */
export function prefetch(rpc: Rpc, deployment: Deployment, vin: Hex, hints: VerificationHints): void {
  const { addresses } = deployment
  const asked: Promise<unknown>[] = [
    getChainId(rpc),
    getVehicleWords(rpc, deployment, vin),
    ...pinnedContracts.map((name) => getCode(rpc, addresses[name])),
    ...hints.blocks.flatMap((block) => [
      getBlockLogs(rpc, addresses.vehicleRegistry, vehicleTopics(vin), block),
      getBlock(rpc, block),
    ]),
    ...hints.accounts.flatMap(({ account, blocks }) => [
      getPresentLicence(rpc, deployment, account),
      ...blocks.map((block) => getLicenceLogs(rpc, deployment, account, block)),
    ]),
    ...(hints.kinds.includes("correction")
      ? [getListingLogs(rpc, deployment, vin, Math.min(...hints.blocks), Math.max(...hints.blocks))]
      : []),
    ...hints.kinds.map((kind) => authorRolesNow(rpc, deployment, bytesFromText(kind, 32))),
  ]
  for (const answer of asked) answer.catch(() => undefined)
}
