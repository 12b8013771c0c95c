import { UrcarError } from "@urcar/sdk"
import { CheckpointError } from "@urcar/sdk/passport"
import { ChainUnavailableRefusal } from "../chain/refusals.ts"

/** What the chain answers. @throws ChainUnavailableRefusal where it does not, CheckpointError as it is */
export function askChain<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return answer.catch((error: unknown) => {
    const isSilent = error instanceof UrcarError && !(error instanceof CheckpointError)
    throw isSilent ? new ChainUnavailableRefusal() : error
  })
}
