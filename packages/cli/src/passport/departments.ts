import { getLicence, type ReadClient } from "@urcar/sdk"
import { getDomain } from "@urcar/sdk/chain"
import { checkpointSigners, type KnownDepartment, type SignedCheckpoint } from "@urcar/sdk/passport"

/** Those who signed a checkpoint and are departments now, as an endpoint tells it. */
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
