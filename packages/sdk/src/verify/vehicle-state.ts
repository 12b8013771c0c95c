import type { Address, Hex } from "viem"
import type { Deployment } from "../chain/deployment.ts"
import { RpcFailedError } from "../errors/chain-errors.ts"
import { concatHex, hexToNumber, padHex, sliceHex } from "../hex/hex.ts"
import { textFromBytes } from "../text/bytes.ts"
import { callView } from "./answers.ts"
import { selectorOf } from "./calldata.ts"
import { VerificationStop } from "./failure.ts"
import type { Rpc } from "./rpc.ts"

/** A vehicle's present, as an endpoint tells it. */
export interface VehicleState {
  readonly owner: Address
  readonly holder: Address
  /** Responsible country. */
  readonly country: string
  readonly status: "active" | "stolen" | "exported" | "scrapped" | "annulled"
  readonly isFrozen: boolean
  readonly isBreached: boolean
  /** Highest odometer ever read, in metres. */
  readonly mark: number
  readonly recordCount: number
  readonly lastBlock: number
  readonly head: Hex
}

const vehicleOf = selectorOf("vehicleOf(bytes17)")
const vehicleUnknown = selectorOf("VehicleUnknown(bytes17)")
const statuses = ["active", "stolen", "exported", "scrapped", "annulled"] as const
const words = 10

/** A vehicle's present, as the registry encodes it. */
export async function getVehicleWords(rpc: Rpc, { addresses }: Deployment, vin: Hex): Promise<Hex> {
  const data = concatHex([vehicleOf, padHex(vin, { size: 32, dir: "right" })])
  return callView(rpc, addresses.vehicleRegistry, data)
}

/** Reads a vehicle's present. @throws VerificationStop if the endpoint knows no such vehicle */
export async function readVehicleState(rpc: Rpc, deployment: Deployment, vin: Hex): Promise<VehicleState> {
  const answer = await getVehicleWords(rpc, deployment, vin).catch((error: unknown) => {
    if (error instanceof RpcFailedError && isRefusal(error))
      throw new VerificationStop("VehicleUnknown", { vin: textFromBytes(vin), endpoint: rpc.url })
    throw error
  })
  if (answer.length !== 2 + 64 * words)
    throw new VerificationStop("CodeMismatch", { endpoint: rpc.url, answer: answer.slice(0, 66) })
  const word = (index: number) => sliceHex(answer, 32 * index, 32 * (index + 1))
  return {
    owner: sliceHex(word(0), 12),
    holder: sliceHex(word(1), 12),
    country: textFromBytes(sliceHex(word(2), 0, 2)),
    status: statuses[hexToNumber(word(3))] ?? "active",
    isFrozen: hexToNumber(word(4)) === 1,
    isBreached: hexToNumber(word(5)) === 1,
    mark: hexToNumber(word(6)),
    recordCount: hexToNumber(word(7)),
    lastBlock: hexToNumber(word(8)),
    head: sliceHex(word(9), 0, 27),
  }
}

/** Endpoints word it differently; the error's selector or the word "revert" is in all of them. */
function isRefusal({ values }: RpcFailedError): boolean {
  return values.problem.includes(vehicleUnknown) || values.problem.includes("revert")
}
