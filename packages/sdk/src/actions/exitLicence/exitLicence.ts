import type { WriteClient } from "../../chain/clients.ts"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { licenceChanged } from "../core/events.ts"
import { write, writeSync } from "../core/write.ts"

/** The call of {@link exitLicence}. */
export function exitLicenceCall() {
  return contractCall("licenseRegistry", licenseRegistryAbi, "exit", [])
}

/** Stops writing, takes an open application back and starts the 90 days after which the stake can be withdrawn. */
export async function exitLicence(client: WriteClient) {
  return write(client, exitLicenceCall())
}

/** {@link exitLicence}, waiting until it is mined. */
export async function exitLicenceSync(client: WriteClient) {
  return writeSync(client, exitLicenceCall(), licenceChanged)
}
