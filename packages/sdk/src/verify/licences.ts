import type { Address, Hex } from "viem"
import type { Deployment } from "../chain/deployment.ts"
import { concatHex, hexToNumber, padHex, sliceHex, stringToHex } from "../hex/hex.ts"
import { keccak256 } from "../hex/keccak.ts"
import { type ChainLog, callView, getBlockLogs, getLogs, toQuantity } from "./answers.ts"
import { selectorOf } from "./calldata.ts"
import { VerificationStop } from "./failure.ts"
import type { Rpc } from "./rpc.ts"

/** A licence from one of its events on. */
export interface LicenceEvent {
  readonly roles: number
  readonly isActive: boolean
  readonly block: number
  readonly logIndex: number
  readonly sequence: number
}

/** A place on the chain. */
export interface Place {
  readonly block: number
  readonly logIndex: number
}

const licenceOf = selectorOf("licenceOf(address)")
const ruleOf = selectorOf("ruleOf(bytes32)")
const licenceChanged = keccak256(
  stringToHex("LicenceChanged(address,bytes2,address,uint32,uint8,uint88,uint32,uint40)"),
)
const ruleSet = keccak256(stringToHex("RuleSet(bytes32,uint32,uint8,uint32,uint32)"))
/** `Standing.Active` */
const active = 1

/**
 * Walks an account's licence backwards by exact blocks until before `from`.
 *
 * @returns its events, latest first
 * @throws VerificationStop if they do not join up with the licence's present
 */
export async function walkLicence(
  rpc: Rpc,
  deployment: Deployment,
  account: Address,
  from: number,
): Promise<LicenceEvent[]> {
  const present = readPresent(await getPresentLicence(rpc, deployment, account))
  const events: LicenceEvent[] = []
  let { sequence, lastBlock: block } = present
  while (sequence > 0) {
    const found = await readBlock(rpc, deployment, account, block)
    for (const [event, previousBlock] of found) {
      if (event.sequence !== sequence)
        throw new VerificationStop("LicenceBroken", {
          account,
          block,
          found: event.sequence,
          expected: sequence,
        })
      events.push(event)
      sequence -= 1
      block = previousBlock
    }
    if (found.length === 0)
      throw new VerificationStop("LicenceBroken", { account, block, expected: sequence })
    if ((events.at(-1)?.block ?? 0) < from) break
  }
  const latest = events.at(0)
  if (latest && (latest.roles !== present.roles || latest.isActive !== present.isActive))
    throw new VerificationStop("LicenceBroken", { account, roles: latest.roles, expected: present.roles })
  return events
}

/** An account's licence now, as the registry encodes it. */
export async function getPresentLicence(rpc: Rpc, { addresses }: Deployment, account: Address): Promise<Hex> {
  return callView(rpc, addresses.licenseRegistry, concatHex([licenceOf, padHex(account, { size: 32 })]))
}

/** An account's licence events of one block, as the endpoint tells them. */
export async function getLicenceLogs(
  rpc: Rpc,
  { addresses }: Deployment,
  account: Address,
  block: number,
): Promise<ChainLog[]> {
  return getBlockLogs(rpc, addresses.licenseRegistry, [licenceChanged, padHex(account, { size: 32 })], block)
}

/** The roles that an account could use at a place: none unless its licence was active. */
export function rolesAt(events: readonly LicenceEvent[], place: Place): number {
  const event = events.find((one) => isBefore(one, place))
  return event?.isActive ? event.roles : 0
}

/** Which roles could write a kind at a place; the chain's rule of today unless it was set since. */
export async function authorRolesAt(
  rpc: Rpc,
  { addresses, startBlock }: Deployment,
  kind: Hex,
  place: Place,
): Promise<number> {
  const logs = await getLogs(
    rpc,
    addresses.licenseRegistry,
    [ruleSet, kind],
    toQuantity(startBlock),
    toQuantity(place.block),
  )
  const rule = logs
    .filter(({ blockNumber, logIndex }) => isBefore({ block: blockNumber, logIndex }, place))
    .at(-1)
  return rule ? hexToNumber(sliceHex(rule.data, 0, 32)) : 0
}

/** Which roles can write a kind today. */
export async function authorRolesNow(rpc: Rpc, { addresses }: Deployment, kind: Hex): Promise<number> {
  const rule = await callView(rpc, addresses.licenseRegistry, concatHex([ruleOf, kind]))
  return hexToNumber(sliceHex(rule, 28, 32))
}

function isBefore(one: Place, other: Place): boolean {
  return one.block < other.block || (one.block === other.block && one.logIndex < other.logIndex)
}

/** `Licence`: country, roles, standing, since, sequence, lastBlock, stake. */
function readPresent(answer: Hex) {
  if (answer.length !== 2 + 64 * 7)
    throw new VerificationStop("CodeMismatch", { answer: answer.slice(0, 66) })
  const number = (index: number) => hexToNumber(sliceHex(answer, 32 * index, 32 * (index + 1)))
  return { roles: number(1), isActive: number(2) === active, sequence: number(4), lastBlock: number(5) }
}

/** An account's licence events of one block, latest first, each with the block before. */
async function readBlock(
  rpc: Rpc,
  deployment: Deployment,
  account: Address,
  block: number,
): Promise<(readonly [LicenceEvent, number])[]> {
  const registry = deployment.addresses.licenseRegistry.toLowerCase()
  const topic = padHex(account, { size: 32 })
  const logs = await getLicenceLogs(rpc, deployment, account, block)
  return logs
    .filter(({ address, blockNumber }) => address === registry && blockNumber === block)
    .filter(
      ({ topics, data }) => topics[0] === licenceChanged && topics[1] === topic && data.length === 2 + 64 * 5,
    )
    .toSorted((one, other) => other.logIndex - one.logIndex)
    .map(({ data, logIndex }) => {
      const number = (index: number) => hexToNumber(sliceHex(data, 32 * index, 32 * (index + 1)))
      const event = { roles: number(0), isActive: number(1) === active, sequence: number(3), block, logIndex }
      return [event, number(4)] as const
    })
}
