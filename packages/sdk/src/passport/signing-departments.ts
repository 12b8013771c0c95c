import { getLicence } from "../actions/getLicence/getLicence.ts"
import type { ReadClient } from "../chain/clients.ts"
import { getDomain } from "../chain/deployment.ts"
import { checkpointSigners, type SignedCheckpoint } from "./checkpoint.ts"
import type { KnownDepartment } from "./verify-passport.ts"

/** Those who signed a checkpoint and are departments now, as an endpoint tells it. @throws UrcarError */
export async function signingDepartments(
  client: ReadClient,
  checkpoint: SignedCheckpoint,
): Promise<KnownDepartment[]> {
  const signers = checkpointSigners(checkpoint, getDomain(client.chain.id)).filter((one) => one !== null)
  const licences = await Promise.all(signers.map((account) => getLicence(client, { account })))
  return licences.flatMap(({ account, country, roles, standing }) =>
    roles.includes("department") && standing === "active" ? [{ account, country }] : [],
  )
}
