import { parseEventLogs } from "viem"
import { disputeCourtAbi } from "../../generated/index.ts"
import { eventReader } from "./receipt.ts"

export const headProven = eventReader("HeadProven", (logs) =>
  parseEventLogs({ abi: disputeCourtAbi, eventName: "HeadProven", logs }),
)
export const disputeOpened = eventReader("DisputeOpened", (logs) =>
  parseEventLogs({ abi: disputeCourtAbi, eventName: "DisputeOpened", logs }),
)
export const disputeJoined = eventReader("DisputeJoined", (logs) =>
  parseEventLogs({ abi: disputeCourtAbi, eventName: "DisputeJoined", logs }),
)
export const disputeAnswered = eventReader("DisputeAnswered", (logs) =>
  parseEventLogs({ abi: disputeCourtAbi, eventName: "DisputeAnswered", logs }),
)
export const disputeRuled = eventReader("DisputeRuled", (logs) =>
  parseEventLogs({ abi: disputeCourtAbi, eventName: "DisputeRuled", logs }),
)
export const disputeEscalated = eventReader("DisputeEscalated", (logs) =>
  parseEventLogs({ abi: disputeCourtAbi, eventName: "DisputeEscalated", logs }),
)
export const rulingVetoed = eventReader("RulingVetoed", (logs) =>
  parseEventLogs({ abi: disputeCourtAbi, eventName: "RulingVetoed", logs }),
)
export const disputeAppealed = eventReader("DisputeAppealed", (logs) =>
  parseEventLogs({ abi: disputeCourtAbi, eventName: "DisputeAppealed", logs }),
)
export const disputeClosed = eventReader("DisputeClosed", (logs) =>
  parseEventLogs({ abi: disputeCourtAbi, eventName: "DisputeClosed", logs }),
)
export const disputeClaimed = eventReader("DisputeClaimed", (logs) =>
  parseEventLogs({ abi: disputeCourtAbi, eventName: "DisputeClaimed", logs }),
)
export const courtCreditWithdrawn = eventReader("CreditWithdrawn", (logs) =>
  parseEventLogs({ abi: disputeCourtAbi, eventName: "CreditWithdrawn", logs }),
)
