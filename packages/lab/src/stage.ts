import {
  approveEuroSync,
  certifyKeySync,
  grantLicenceSync,
  listWmiSync,
  lockStakeSync,
  mintEuroSync,
} from "@urcar/sdk/actions"
import { createReadClient, createWriteClient, getDeployment, type WriteClient } from "@urcar/sdk/chain"
import { actor, startLocalChain } from "@urcar/sdk/testing"
import { createTestClient, http, parseEther } from "viem"
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
    const account = actor("DE", key)
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

interface Authorities {
  readonly department: WriteClient
  readonly police: WriteClient
}

async function equip(part: Part, client: WriteClient, { department, police }: Authorities): Promise<void> {
  const { address } = client.account
  const money = part.stake + part.purse
  if (money > 0n) await mintEuroSync(client, { to: address, amount: money })
  if (part.type === "owner") await certifyKeySync(police, { key: address })
  if (part.type !== "business") return
  if (part.stake > 0n) {
    const spender = getDeployment(client.chain.id).addresses.licenseRegistry
    await approveEuroSync(client, { spender, amount: part.stake })
    await lockStakeSync(client, { amount: part.stake })
  }
  await grantLicenceSync(department, { account: address, roles: part.roles })
  if (part.roles.includes("manufacturer")) await listWmiSync(department, { account: address, wmi })
}
