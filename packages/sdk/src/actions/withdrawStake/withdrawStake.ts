import type { WriteClient } from "../../chain/clients.ts"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { licenceChanged } from "../core/events.ts"
import { write, writeSync } from "../core/write.ts"

/** The call of {@link withdrawStake}. */
export function withdrawStakeCall() {
  return contractCall("licenseRegistry", licenseRegistryAbi, "withdrawStake", [])
}

/** Pays the stake out to the caller once its 90 days have passed and no court holds a part of it. */
export async function withdrawStake(client: WriteClient) {
  return write(client, withdrawStakeCall())
}

/** {@link withdrawStake}, waiting until it is mined. */
export async function withdrawStakeSync(client: WriteClient) {
  return writeSync(client, withdrawStakeCall(), licenceChanged)
}
