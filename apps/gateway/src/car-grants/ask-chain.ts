import { getLicence, getVehicle, type ReadClient, UrcarError } from "@urcar/sdk"
import type { Address } from "viem"
import { ChainUnavailableRefusal } from "../chain/refusals.ts"
import { lowerCase } from "../lower-case.ts"

/** Asks the chain, at every request, whose a car is and who insures. */
export interface CarChain {
  /** Lower case; `null` for a car that the register does not know. @throws ChainUnavailableRefusal */
  readonly findOwner: (vin: string) => Promise<Address | null>
  /** @throws ChainUnavailableRefusal */
  readonly isInsurer: (account: Address) => Promise<boolean>
}

export function createCarChain(client: ReadClient): CarChain {
  return {
    findOwner: async (vin) => {
      try {
        return lowerCase((await getVehicle(client, { vin })).owner)
      } catch (error) {
        if (!(error instanceof UrcarError)) throw error
        if (error.name === "VehicleUnknownError" || error.name === "InvalidVinError") return null
        throw new ChainUnavailableRefusal()
      }
    },
    isInsurer: async (account) => {
      const { standing, roles } = await getLicence(client, { account }).catch((error: unknown) => {
        throw error instanceof UrcarError ? new ChainUnavailableRefusal() : error
      })
      return standing === "active" && roles.includes("insurer")
    },
  }
}
