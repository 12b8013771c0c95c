import {
  authorityActsAbi,
  deployments,
  disputeCourtAbi,
  escrowDeskAbi,
  federationAbi,
  licenseRegistryAbi,
  lienRegistryAbi,
  ownerRegistryAbi,
  plateRegistryAbi,
  rewardPoolAbi,
  saleDeskAbi,
  vehicleRegistryAbi,
} from "@urcar/sdk/generated"
import { createConfig } from "ponder"
import { readEnvironment } from "./environment.ts"

// `start.ts` puts one endpoint before several.
const {
  databaseDirectory,
  rpcUrls: [rpcUrl],
} = readEnvironment(process.env)
const deployment = deployments[31_337]
const { addresses, startBlock } = deployment

/** Ponder asks one address at most 20 times a second; the same node under several names is asked as often as needed. */
const aliases = Array.from({ length: 64 }, (_, alias) => `${rpcUrl}/?${alias}`)

const on = { chain: "local", startBlock } as const

export default createConfig({
  ...(databaseDirectory !== null && {
    database: { kind: "pglite", directory: databaseDirectory } as const,
  }),
  chains: {
    // A local chain may be made anew with other blocks under the same numbers: nothing of it is kept beside the tables.
    local: { id: deployment.chainId, rpc: aliases, pollingInterval: 250, disableCache: true },
  },
  contracts: {
    VehicleRegistry: { ...on, abi: vehicleRegistryAbi, address: addresses.vehicleRegistry },
    AuthorityActs: { ...on, abi: authorityActsAbi, address: addresses.authorityActs },
    PlateRegistry: { ...on, abi: plateRegistryAbi, address: addresses.plateRegistry },
    LicenseRegistry: { ...on, abi: licenseRegistryAbi, address: addresses.licenseRegistry },
    OwnerRegistry: { ...on, abi: ownerRegistryAbi, address: addresses.ownerRegistry },
    SaleDesk: { ...on, abi: saleDeskAbi, address: addresses.saleDesk },
    EscrowDesk: { ...on, abi: escrowDeskAbi, address: addresses.escrowDesk },
    LienRegistry: { ...on, abi: lienRegistryAbi, address: addresses.lienRegistry },
    DisputeCourt: { ...on, abi: disputeCourtAbi, address: addresses.disputeCourt },
    RewardPool: { ...on, abi: rewardPoolAbi, address: addresses.rewardPool },
    Federation: { ...on, abi: federationAbi, address: addresses.federation },
  },
})
