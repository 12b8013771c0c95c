import { parseEther, toHex } from "viem/utils"
import { grantLicenceSync } from "../actions/grantLicence/grantLicence.ts"
import { listWmiSync } from "../actions/listWmi/listWmi.ts"
import { createReadClient, createWriteClient, type ReadClient, type WriteClient } from "../chain/clients.ts"
import type { RoleName } from "../kinds/roles.ts"
import { actor, type TestCountry } from "./actors.ts"
import { rpc } from "./rpc.ts"

/** A country's part of the register on a test's chain. */
export interface TestRegister {
  readonly url: string
  readonly reader: ReadClient
  readonly department: WriteClient
  readonly police: WriteClient
  /** Funds the account that plays a part, without a licence. */
  readonly person: (part: string) => Promise<WriteClient>
  /** Funds and licenses it. */
  readonly business: (part: string, ...roles: RoleName[]) => Promise<WriteClient>
  /** A VIN that no other test uses; WMIs of a country begin with its own characters. */
  readonly nextVin: () => string
}

/** Opens a country for one test file. */
export async function openRegister(url: string, country: TestCountry): Promise<TestRegister> {
  const reader = createReadClient(url)
  const person = async (part: string) => {
    const account = actor(country, part)
    const balance = toHex(parseEther("1000"))
    await rpc(url, "anvil_setBalance", [account.address, balance])
    return createWriteClient(account, url)
  }
  const department = await person("department")
  const police = await person("police")
  const business = async (part: string, ...roles: RoleName[]) => {
    const client = await person(part)
    const { address } = client.account
    await grantLicenceSync(department, { account: address, roles })
    if (roles.includes("manufacturer"))
      await listWmiSync(department, { account: address, wmi: wmiOf(country) })
    return client
  }
  let count = 0
  const nextVin = () => {
    count += 1
    return `${wmiOf(country)}ZZZ1JZ3W${String(count).padStart(6, "0")}`
  }
  return { url, reader, department, police, person, business, nextVin }
}

/** A manufacturer's identifier for a country's tests: X and the country's letters, as far as a VIN has them. */
function wmiOf(country: TestCountry): string {
  return `X${country}`.replaceAll("I", "1").replaceAll("O", "0").slice(0, 3)
}
