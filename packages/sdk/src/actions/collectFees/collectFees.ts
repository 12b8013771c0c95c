import type { WriteClient } from "../../chain/clients.ts"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { feesCollected } from "../core/licence-events.ts"
import { write, writeSync } from "../core/write.ts"

/** The call of {@link collectFees}. */
export function collectFeesCall() {
  return contractCall("licenseRegistry", licenseRegistryAbi, "collectFees", [])
}

/** Pays the caller the fees that its country collected. Departments only. */
export async function collectFees(client: WriteClient) {
  return write(client, collectFeesCall())
}

/** {@link collectFees}, waiting until it is mined. */
export async function collectFeesSync(client: WriteClient) {
  return writeSync(client, collectFeesCall(), feesCollected)
}
