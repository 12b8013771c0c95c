import { parseEventLogs } from "viem"
import {
  auditAnchorAbi,
  authorityActsAbi,
  federationAbi,
  licenseRegistryAbi,
  ownerRegistryAbi,
  saleDeskAbi,
  testEuroAbi,
  vehicleRegistryAbi,
} from "../../generated/index.ts"
import { eventReader } from "./receipt.ts"

export const licenceChanged = eventReader("LicenceChanged", (logs) =>
  parseEventLogs({ abi: licenseRegistryAbi, eventName: "LicenceChanged", logs }),
)
export const profileFiled = eventReader("ProfileFiled", (logs) =>
  parseEventLogs({ abi: licenseRegistryAbi, eventName: "ProfileFiled", logs }),
)
export const stakeRequired = eventReader("StakeRequired", (logs) =>
  parseEventLogs({ abi: licenseRegistryAbi, eventName: "StakeRequired", logs }),
)
export const wmiListed = eventReader("WmiListed", (logs) =>
  parseEventLogs({ abi: licenseRegistryAbi, eventName: "WmiListed", logs }),
)
export const wmiDelisted = eventReader("WmiDelisted", (logs) =>
  parseEventLogs({ abi: licenseRegistryAbi, eventName: "WmiDelisted", logs }),
)
export const keyCertified = eventReader("KeyCertified", (logs) =>
  parseEventLogs({ abi: ownerRegistryAbi, eventName: "KeyCertified", logs }),
)
export const logAnchored = eventReader("LogAnchored", (logs) =>
  parseEventLogs({ abi: auditAnchorAbi, eventName: "LogAnchored", logs }),
)
export const keyWithdrawn = eventReader("KeyWithdrawn", (logs) =>
  parseEventLogs({ abi: ownerRegistryAbi, eventName: "KeyWithdrawn", logs }),
)
export const holderChanged = eventReader("HolderChanged", (logs) =>
  parseEventLogs({ abi: vehicleRegistryAbi, eventName: "HolderChanged", logs }),
)
export const nonceCancelled = eventReader("NonceCancelled", (logs) =>
  parseEventLogs({ abi: vehicleRegistryAbi, eventName: "NonceCancelled", logs }),
)
export const transferAnnounced = eventReader("AuthorityTransferAnnounced", (logs) =>
  parseEventLogs({ abi: authorityActsAbi, eventName: "AuthorityTransferAnnounced", logs }),
)
export const transferCancelled = eventReader("AuthorityTransferCancelled", (logs) =>
  parseEventLogs({ abi: authorityActsAbi, eventName: "AuthorityTransferCancelled", logs }),
)
export const transferExecuted = eventReader("AuthorityTransferExecuted", (logs) =>
  parseEventLogs({ abi: authorityActsAbi, eventName: "AuthorityTransferExecuted", logs }),
)
export const keyFollowed = eventReader("KeyFollowed", (logs) =>
  parseEventLogs({ abi: authorityActsAbi, eventName: "KeyFollowed", logs }),
)
export const reissueAnnounced = eventReader("ReissueAnnounced", (logs) =>
  parseEventLogs({ abi: authorityActsAbi, eventName: "ReissueAnnounced", logs }),
)
export const reissueVetoed = eventReader("ReissueVetoed", (logs) =>
  parseEventLogs({ abi: authorityActsAbi, eventName: "ReissueVetoed", logs }),
)
export const reissueCancelled = eventReader("ReissueCancelled", (logs) =>
  parseEventLogs({ abi: authorityActsAbi, eventName: "ReissueCancelled", logs }),
)
export const reissueDecided = eventReader("ReissueDecided", (logs) =>
  parseEventLogs({ abi: authorityActsAbi, eventName: "ReissueDecided", logs }),
)
export const reissueExecuted = eventReader("ReissueExecuted", (logs) =>
  parseEventLogs({ abi: authorityActsAbi, eventName: "ReissueExecuted", logs }),
)
export const listed = eventReader("Listed", (logs) =>
  parseEventLogs({ abi: saleDeskAbi, eventName: "Listed", logs }),
)
export const saleSettled = eventReader("SaleSettled", (logs) =>
  parseEventLogs({ abi: saleDeskAbi, eventName: "SaleSettled", logs }),
)
export const offerMade = eventReader("OfferMade", (logs) =>
  parseEventLogs({ abi: saleDeskAbi, eventName: "OfferMade", logs }),
)
export const offerWithdrawn = eventReader("OfferWithdrawn", (logs) =>
  parseEventLogs({ abi: saleDeskAbi, eventName: "OfferWithdrawn", logs }),
)
export const offerRefused = eventReader("OfferRefused", (logs) =>
  parseEventLogs({ abi: saleDeskAbi, eventName: "OfferRefused", logs }),
)
export const creditWithdrawn = eventReader("Withdrawn", (logs) =>
  parseEventLogs({ abi: saleDeskAbi, eventName: "Withdrawn", logs }),
)
export const tokenApproved = eventReader("Approval", (logs) =>
  parseEventLogs({ abi: testEuroAbi, eventName: "Approval", logs }),
)
export const tokenMoved = eventReader("Transfer", (logs) =>
  parseEventLogs({ abi: testEuroAbi, eventName: "Transfer", logs }),
)
export const actScheduled = eventReader("OperationScheduled", (logs) =>
  parseEventLogs({ abi: federationAbi, eventName: "OperationScheduled", logs }),
)
export const actExecuted = eventReader("OperationExecuted", (logs) =>
  parseEventLogs({ abi: federationAbi, eventName: "OperationExecuted", logs }),
)
export const actCancelled = eventReader("OperationCanceled", (logs) =>
  parseEventLogs({ abi: federationAbi, eventName: "OperationCanceled", logs }),
)
