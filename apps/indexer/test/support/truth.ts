import { plateFromBytes16, vinToBytes } from "@urcar/sdk"
import {
  licenseRegistryAbi,
  ownerRegistryAbi,
  plateRegistryAbi,
  saleDeskAbi,
  vehicleRegistryAbi,
} from "@urcar/sdk/generated"
import { formatPlateText } from "@urcar/sdk/plate"
import { parseVin } from "@urcar/sdk/vin"
import { type Address, type Hex, hexToString, stringToHex } from "viem"
import { addresses, type Chain } from "./chain.ts"

const statuses = ["active", "stolen", "exported", "scrapped", "annulled"] as const
const standings = ["none", "active", "suspended", "exiting", "revoked"] as const

/** What the contracts' views say, in the read model's own terms. */
export function readTruth({ reader }: Chain) {
  return {
    vehicle: async (text: string) => {
      const vin = vinToBytes(parseVin(text))
      const [vehicle, plate] = await Promise.all([
        reader.readContract({
          address: addresses.vehicleRegistry,
          abi: vehicleRegistryAbi,
          functionName: "vehicleOf",
          args: [vin],
        }),
        reader.readContract({
          address: addresses.plateRegistry,
          abi: plateRegistryAbi,
          functionName: "plateOf",
          args: [vin],
        }),
      ])
      return {
        vin: text,
        owner: vehicle.owner.toLowerCase(),
        holder: vehicle.holder.toLowerCase(),
        country: hexToString(vehicle.country),
        status: statuses[vehicle.status],
        isFrozen: vehicle.isFrozen,
        breached: vehicle.isBreached,
        markMetres: Number(vehicle.mark),
        recordCount: vehicle.recordCount,
        lastBlock: vehicle.lastBlock,
        head: vehicle.head,
        plate: formatPlateText(plateFromBytes16(plate)) || null,
      }
    },
    licence: async (account: Address) => {
      const licence = await reader.readContract({
        address: addresses.licenseRegistry,
        abi: licenseRegistryAbi,
        functionName: "licenceOf",
        args: [account],
      })
      return {
        account: account.toLowerCase(),
        country: hexToString(licence.country),
        roles: licence.roles,
        standing: standings[licence.standing],
        since: Number(licence.since),
        sequence: licence.sequence,
        lastBlock: licence.lastBlock,
        stake: String(licence.stake),
      }
    },
    wmiHolder: (account: Address, wmi: string) =>
      reader.readContract({
        address: addresses.licenseRegistry,
        abi: licenseRegistryAbi,
        functionName: "isWmiHolder",
        args: [account, stringToHex(wmi)],
      }),
    key: async (key: Address) => {
      const certificate = await reader.readContract({
        address: addresses.ownerRegistry,
        abi: ownerRegistryAbi,
        functionName: "certificateOf",
        args: [key],
      })
      return {
        key: key.toLowerCase(),
        country: hexToString(certificate.country),
        isValid: certificate.isValid,
        since: Number(certificate.since),
        sequence: certificate.sequence,
        lastBlock: certificate.lastBlock,
      }
    },
    mayHold: (key: Address) =>
      reader.readContract({
        address: addresses.ownerRegistry,
        abi: ownerRegistryAbi,
        functionName: "mayHold",
        args: [key],
      }),
    plateUse: async (plate: string) => {
      const use = await reader.readContract({
        address: addresses.plateRegistry,
        abi: plateRegistryAbi,
        functionName: "useOf",
        args: [stringToHex(plate, { size: 16 })],
      })
      return {
        vin: BigInt(use.vin) === 0n ? null : hexToString(use.vin),
        lastBlock: use.lastBlock,
        sequence: use.sequence,
      }
    },
    offer: async (saleId: Hex, buyer: Address) => {
      const { attester, until } = await reader.readContract({
        address: addresses.saleDesk,
        abi: saleDeskAbi,
        functionName: "offerOf",
        args: [saleId, buyer],
      })
      return { attester: attester.toLowerCase(), until }
    },
    credit: (account: Address, currency: Address) =>
      reader.readContract({
        address: addresses.saleDesk,
        abi: saleDeskAbi,
        functionName: "creditOf",
        args: [account, currency],
      }),
    isNonceUsed: (account: Address, nonce: bigint) =>
      reader.readContract({
        address: addresses.vehicleRegistry,
        abi: vehicleRegistryAbi,
        functionName: "isNonceUsed",
        args: [account, nonce],
      }),
  }
}
