import type { Abi } from "viem"
import { escrowDeskAbi, saleDeskAbi } from "../../generated/index.ts"

/** Where titles change hands: at once, or by escrow. */
export type DeskName = "escrowDesk" | "saleDesk"

/** What both desks know: listings, credits, currencies. */
export const deskAbi = { escrowDesk: escrowDeskAbi, saleDesk: saleDeskAbi } as const satisfies Record<
  DeskName,
  Abi
>
