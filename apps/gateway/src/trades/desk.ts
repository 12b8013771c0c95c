import { getDeployment } from "@urcar/sdk"
import { escrowDeskAbi, saleDeskAbi } from "@urcar/sdk/generated"
import { type Abi, type Address, decodeFunctionData, type Hex } from "viem"
import { lowerCase } from "../lower-case.ts"

/** A call of a sale desk. */
export interface DeskCall {
  readonly address: Address
  readonly abi: Abi
  readonly functionName: string
  readonly args: readonly unknown[]
}

/** Functions by which people trade at the desks; what the federation may do there is not carried. */
const carried = new Set([
  ...["list", "withdraw", "buy", "buyWithPermit", "buyWithPayoff", "buyWithPermitAndPayoff"],
  ...["offer", "withdrawOffer", "attest", "attestWithPayoff", "refuse"],
  ...["topUp", "deposit", "depositWithPermit", "handOver", "reject", "contest"],
  ...["settle", "complete", "cancel", "refund", "rule"],
])

/** The desks of a chain: their ABIs by address in lower case. */
export type Desks = ReadonlyMap<Address, Abi>

export function readDesks(chainId: number): Desks {
  const { saleDesk, escrowDesk } = getDeployment(chainId).addresses
  return new Map<Address, Abi>([
    [lowerCase(saleDesk), saleDeskAbi],
    [lowerCase(escrowDesk), escrowDeskAbi],
  ])
}

/** What a transaction calls, if that is a trade. */
export function readCall(desks: Desks, to: Address | null | undefined, data: Hex): DeskCall | undefined {
  const address = to ? lowerCase(to) : undefined
  const abi = address && desks.get(address)
  if (!address || !abi) return undefined
  try {
    const { functionName, args = [] } = decodeFunctionData({ abi, data })
    return carried.has(functionName) ? { address, abi, functionName, args } : undefined
  } catch {
    return undefined
  }
}
