import { deployUrCar } from "@urcar/contracts/deploy"
import { rolesToMask, rules } from "@urcar/sdk/kinds"
import { actors } from "./actors.ts"

/** Deploys the register and admits the departments and police of two countries. */
export async function deployRegister(rpcUrl: string): Promise<void> {
  const admit = (
    country: string,
    role: "department" | "police",
    { address }: { address: `0x${string}` },
  ) => ({
    account: address,
    country,
    roles: rolesToMask([role]),
  })
  await deployUrCar({
    rpcUrl,
    rules: rules.map(({ name, ...rule }) => rule),
    admissions: [
      admit("DE", "department", actors.departmentDe),
      admit("FR", "department", actors.departmentFr),
      admit("DE", "police", actors.policeDe),
      admit("FR", "police", actors.policeFr),
    ],
  })
}
