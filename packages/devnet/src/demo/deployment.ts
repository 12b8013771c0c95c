import { type Admission, deployUrCar } from "@urcar/contracts/deploy"
import { rolesToMask, rules } from "@urcar/sdk/kinds"
import { localActors } from "@urcar/sdk/local"

/** Departments and police, admitted by the founder before it hands the federation over. */
const admissions: readonly Admission[] = localActors.flatMap(({ address: account, role, country }) =>
  role === "department" || role === "police" ? [{ account, country, roles: rolesToMask([role]) }] : [],
)

/** Deploys the register with the catalogue's rules, or finishes or finds a deployment. One block a transaction. */
export async function deploy(rpcUrl: string): Promise<void> {
  await deployUrCar({ rpcUrl, rules, admissions })
}
