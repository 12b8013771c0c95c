import {
  applyForLicenceSync,
  approveEuroSync,
  certifyKeySync,
  grantLicenceSync,
  listWmiSync,
  lockStakeSync,
  mintEuroSync,
  requireStakeSync,
} from "@urcar/sdk/actions"
import { createReadClient, createWriteClient, getDeployment, type WriteClient } from "@urcar/sdk/chain"
import { deriveLocalAccounts, localActors } from "@urcar/sdk/local"
import { actor, startLocalChain } from "@urcar/sdk/testing"
import { createTestClient, http, type LocalAccount, parseEther, zeroHash } from "viem"
import { createClock } from "./clock.ts"
import type { Part } from "./part.ts"
import { LabError, type Stage } from "./play.ts"
import type { Scenario } from "./scenario.ts"
import { wmi } from "./vehicle.ts"

/** A scenario's own chain, with its cast. */
export interface OpenStage extends Stage {
  readonly close: () => Promise<void>
}

/** Starts a chain at the scenario's date, deploys the register, funds and licenses the cast. */
export async function openStage({ begins, cast }: Pick<Scenario, "begins" | "cast">): Promise<OpenStage> {
  const chain = await startLocalChain({ timestamp: Date.parse(begins) / 1_000 })
  try {
    return await hireCast(chain.url, cast, chain.stop)
  } catch (error) {
    await chain.stop()
    throw error
  }
}

async function hireCast(url: string, cast: Scenario["cast"], close: () => Promise<void>): Promise<OpenStage> {
  const reader = createReadClient(url)
  const switches = createTestClient({ mode: "anvil", chain: reader.chain, transport: http(url) })
  const fund = async (key: string) => {
    const account = accountOf(key)
    await switches.setBalance({ address: account.address, value: parseEther("1000") })
    return createWriteClient(account, url)
  }
  const department = await fund("department")
  const police = await fund("police")
  const clients = new Map<string, WriteClient>()
  for (const [id, part] of Object.entries(cast)) {
    const client = await fund(part.key)
    clients.set(id, client)
    await equip(part, client, { department, police })
  }
  const client = (id: string) => {
    const found = clients.get(id)
    if (!found) throw new LabError(`Nobody in this story is called ${id}.`)
    return found
  }
  return { url, reader, client, close, ...createClock(url, reader) }
}

/** The federation's keys are the local chain's; everybody else's are made from the part. */
function accountOf(key: string): LocalAccount {
  const member = localActors.find(({ id, country }) => id === key && country === "EU")
  const [account] = member ? deriveLocalAccounts([member.index]) : []
  return account ?? actor("DE", key)
}

interface Authorities {
  readonly department: WriteClient
  readonly police: WriteClient
}

async function equip(part: Part, client: WriteClient, { department, police }: Authorities): Promise<void> {
  const { address } = client.account
  const { role, stake } = part
  const money = stake + part.purse
  if (money > 0n) await mintEuroSync(client, { to: address, amount: money })
  if (part.type === "owner") await certifyKeySync(police, { key: address })
  if (role === null) return
  const spender = getDeployment(client.chain.id).addresses.licenseRegistry
  await requireStakeSync(department, { role, amount: stake })
  await approveEuroSync(client, { spender, amount: stake })
  await lockStakeSync(client, { amount: stake })
  const profile = { name: part.name.en, town: "Lab", website: "https://lab.example" }
  await applyForLicenceSync(client, { country: "DE", roles: [role], profile, documents: zeroHash })
  await grantLicenceSync(department, { account: address, roles: [role] })
  if (role === "manufacturer") await listWmiSync(department, { account: address, wmi })
}
