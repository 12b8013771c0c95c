import { parseEventLogs } from "viem"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { eventReader } from "./receipt.ts"

export const licenceApplied = eventReader("LicenceApplied", (logs) =>
  parseEventLogs({ abi: licenseRegistryAbi, eventName: "LicenceApplied", logs }),
)
export const applicationClosed = eventReader("ApplicationClosed", (logs) =>
  parseEventLogs({ abi: licenseRegistryAbi, eventName: "ApplicationClosed", logs }),
)
export const feeSet = eventReader("FeeSet", (logs) =>
  parseEventLogs({ abi: licenseRegistryAbi, eventName: "FeeSet", logs }),
)
export const feeDeposited = eventReader("FeeDeposited", (logs) =>
  parseEventLogs({ abi: licenseRegistryAbi, eventName: "FeeDeposited", logs }),
)
export const feeWithdrawn = eventReader("FeeWithdrawn", (logs) =>
  parseEventLogs({ abi: licenseRegistryAbi, eventName: "FeeWithdrawn", logs }),
)
export const licenceRenewed = eventReader("LicenceRenewed", (logs) =>
  parseEventLogs({ abi: licenseRegistryAbi, eventName: "LicenceRenewed", logs }),
)
export const feesCollected = eventReader("FeesCollected", (logs) =>
  parseEventLogs({ abi: licenseRegistryAbi, eventName: "FeesCollected", logs }),
)
export const stakeReleased = eventReader("StakeReleased", (logs) =>
  parseEventLogs({ abi: licenseRegistryAbi, eventName: "StakeReleased", logs }),
)
