import { parseEventLogs } from "viem"
import { rewardPoolAbi } from "../../generated/index.ts"
import { eventReader, type ReceiptReader } from "./receipt.ts"

export const feesReceived = eventReader("FeesReceived", (logs) =>
  parseEventLogs({ abi: rewardPoolAbi, eventName: "FeesReceived", logs }),
)
export const roundPosted = eventReader("RoundPosted", (logs) =>
  parseEventLogs({ abi: rewardPoolAbi, eventName: "RoundPosted", logs }),
)
export const roundChallenged = eventReader("RoundChallenged", (logs) =>
  parseEventLogs({ abi: rewardPoolAbi, eventName: "RoundChallenged", logs }),
)
export const roundFinal = eventReader("RoundFinal", (logs) =>
  parseEventLogs({ abi: rewardPoolAbi, eventName: "RoundFinal", logs }),
)
export const roundVoided = eventReader("RoundVoided", (logs) =>
  parseEventLogs({ abi: rewardPoolAbi, eventName: "RoundVoided", logs }),
)
export const roundEnded = eventReader("RoundEnded", (logs) =>
  parseEventLogs({ abi: rewardPoolAbi, eventName: "RoundEnded", logs }),
)
export const leftoverSwept = eventReader("LeftoverSwept", (logs) =>
  parseEventLogs({ abi: rewardPoolAbi, eventName: "LeftoverSwept", logs }),
)
export const rewardClaimed = eventReader("RewardClaimed", (logs) =>
  parseEventLogs({ abi: rewardPoolAbi, eventName: "RewardClaimed", logs }),
)
export const poolCreditWithdrawn = eventReader("CreditWithdrawn", (logs) =>
  parseEventLogs({ abi: rewardPoolAbi, eventName: "CreditWithdrawn", logs }),
)

/** The round as the court left it: final with the right root, or void. */
export const roundDecided: ReceiptReader<{ readonly isFinal: boolean }> = {
  eventName: roundFinal.eventName,
  from: (receipt) => {
    if (roundFinal.from(receipt)) return { isFinal: true }
    return roundVoided.from(receipt) && { isFinal: false }
  },
}

/** The round as time left it: its claims over, or void. */
export const roundExpired: ReceiptReader<{ readonly isEnded: boolean }> = {
  eventName: roundEnded.eventName,
  from: (receipt) => {
    if (roundEnded.from(receipt)) return { isEnded: true }
    return roundVoided.from(receipt) && { isEnded: false }
  },
}
