import type { WriteClient } from "../../chain/clients.ts"
import { authorityActsAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { reissueVetoed } from "../core/events.ts"
import { write, writeSync } from "../core/write.ts"

/** The call of {@link vetoReissue}. */
export function vetoReissueCall() {
  return contractCall("authorityActs", authorityActsAbi, "vetoReissue", [])
}

/** Refers the re-issue of the caller’s own key to the federation’s court. As long as it is not executed. */
export async function vetoReissue(client: WriteClient) {
  return write(client, vetoReissueCall())
}

/** {@link vetoReissue}, waiting until it is mined. */
export async function vetoReissueSync(client: WriteClient) {
  return writeSync(client, vetoReissueCall(), reissueVetoed)
}
