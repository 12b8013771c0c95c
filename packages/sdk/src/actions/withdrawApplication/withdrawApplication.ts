import type { WriteClient } from "../../chain/clients.ts"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { applicationClosed } from "../core/licence-events.ts"
import { write, writeSync } from "../core/write.ts"

/** The call of {@link withdrawApplication}. */
export function withdrawApplicationCall() {
  return contractCall("licenseRegistry", licenseRegistryAbi, "recallApplication", [])
}

/** Takes the caller’s application back. */
export async function withdrawApplication(client: WriteClient) {
  return write(client, withdrawApplicationCall())
}

/** {@link withdrawApplication}, waiting until it is mined. */
export async function withdrawApplicationSync(client: WriteClient) {
  return writeSync(client, withdrawApplicationCall(), applicationClosed)
}
