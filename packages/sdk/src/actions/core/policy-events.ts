import { parseEventLogs } from "viem"
import { licenseRegistryAbi, validatorSetAbi } from "../../generated/index.ts"
import { eventReader } from "./receipt.ts"

export const ruleSet = eventReader("RuleSet", (logs) =>
  parseEventLogs({ abi: licenseRegistryAbi, eventName: "RuleSet", logs }),
)
export const kindHalted = eventReader("KindHalted", (logs) =>
  parseEventLogs({ abi: licenseRegistryAbi, eventName: "KindHalted", logs }),
)
export const validatorAdded = eventReader("ValidatorAdded", (logs) =>
  parseEventLogs({ abi: validatorSetAbi, eventName: "ValidatorAdded", logs }),
)
export const validatorRemoved = eventReader("ValidatorRemoved", (logs) =>
  parseEventLogs({ abi: validatorSetAbi, eventName: "ValidatorRemoved", logs }),
)
