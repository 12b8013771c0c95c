import { type Admission, type Construction, deployUrCar } from "@urcar/contracts/deploy"
import { rolesToMask, rules } from "@urcar/sdk/kinds"
import { localActors } from "@urcar/sdk/local"
import { getBlockNumber } from "viem/actions"
import type { ChainSwitches } from "./clock.ts"

/** Departments and police, admitted by the founder before it hands the federation over. */
const admissions: readonly Admission[] = localActors.flatMap(({ address: account, role, country }) =>
  role === "department" || role === "police" ? [{ account, country, roles: rolesToMask([role]) }] : [],
)

/** Deploys the register with the catalogue's rules, or finishes or finds a deployment. One block a transaction. */
export async function deploy(rpcUrl: string, construction?: Construction): Promise<void> {
  await deployUrCar({ rpcUrl, rules, admissions, ...(construction && { construction }) })
}

/** The same at a time, one second a block: for an empty chain, or one whose deployment was interrupted. */
export async function deployAt(switches: ChainSwitches, rpcUrl: string, seconds: number): Promise<void> {
  const count = await getBlockNumber(switches, { cacheTime: 0 })
  if (count === 0n) await switches.setNextBlockTimestamp({ timestamp: BigInt(seconds) })
  await switches.setBlockTimestampInterval({ interval: 1 })
  await deploy(rpcUrl)
  await switches.removeBlockTimestampInterval()
}
