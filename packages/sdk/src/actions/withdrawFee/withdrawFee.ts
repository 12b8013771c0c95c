import type { WriteClient } from "../../chain/clients.ts"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { feeWithdrawn } from "../core/licence-events.ts"
import { write, writeSync } from "../core/write.ts"

/** The call of {@link withdrawFee}. */
export function withdrawFeeCall() {
  return contractCall("licenseRegistry", licenseRegistryAbi, "withdrawFee", [])
}

/** Pays the caller’s whole fee deposit back. */
export async function withdrawFee(client: WriteClient) {
  return write(client, withdrawFeeCall())
}

/** {@link withdrawFee}, waiting until it is mined. */
export async function withdrawFeeSync(client: WriteClient) {
  return writeSync(client, withdrawFeeCall(), feeWithdrawn)
}
