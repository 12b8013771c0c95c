import { parseEventLogs } from "viem"
import { escrowDeskAbi, lienRegistryAbi } from "../../generated/index.ts"
import { eventReader } from "./receipt.ts"

export const toppedUp = eventReader("ToppedUp", (logs) =>
  parseEventLogs({ abi: escrowDeskAbi, eventName: "ToppedUp", logs }),
)
export const saleDeposited = eventReader("SaleDeposited", (logs) =>
  parseEventLogs({ abi: escrowDeskAbi, eventName: "SaleDeposited", logs }),
)
export const saleHandedOver = eventReader("SaleHandedOver", (logs) =>
  parseEventLogs({ abi: escrowDeskAbi, eventName: "SaleHandedOver", logs }),
)
export const saleRejected = eventReader("SaleRejected", (logs) =>
  parseEventLogs({ abi: escrowDeskAbi, eventName: "SaleRejected", logs }),
)
export const rejectionContested = eventReader("RejectionContested", (logs) =>
  parseEventLogs({ abi: escrowDeskAbi, eventName: "RejectionContested", logs }),
)
export const rejectionRuled = eventReader("RejectionRuled", (logs) =>
  parseEventLogs({ abi: escrowDeskAbi, eventName: "RejectionRuled", logs }),
)
export const saleRefunded = eventReader("SaleRefunded", (logs) =>
  parseEventLogs({ abi: escrowDeskAbi, eventName: "SaleRefunded", logs }),
)
export const saleSettled = eventReader("SaleSettled", (logs) =>
  parseEventLogs({ abi: escrowDeskAbi, eventName: "SaleSettled", logs }),
)
export const lienRegistered = eventReader("LienRegistered", (logs) =>
  parseEventLogs({ abi: lienRegistryAbi, eventName: "LienRegistered", logs }),
)
export const lienReleased = eventReader("LienReleased", (logs) =>
  parseEventLogs({ abi: lienRegistryAbi, eventName: "LienReleased", logs }),
)
