import { network } from "hardhat"
import {
  type Abi,
  type Address,
  custom,
  decodeErrorResult,
  encodeFunctionData,
  type Hex,
  isHex,
  numberToHex,
  parseAbi,
} from "viem"
import { readArtifact } from "../../tasks/deploy/artifacts.ts"
import { type Construction, deployUrCar, type Settings } from "../../tasks/deploy/index.ts"

/** Where each contract's artifact lies, by its name in the deployment. */
export const paths = {
  federation: "authority/Federation",
  licenseRegistry: "authority/LicenseRegistry",
  ownerRegistry: "authority/OwnerRegistry",
  validatorSet: "authority/ValidatorSet",
  vehicleRegistry: "vehicle/VehicleRegistry",
  plateRegistry: "vehicle/PlateRegistry",
  authorityActs: "vehicle/AuthorityActs",
  saleDesk: "sale/SaleDesk",
  disputeCourt: "trust/DisputeCourt",
  rewardPool: "trust/RewardPool",
  lienRegistry: "sale/LienRegistry",
  escrowDesk: "sale/EscrowDesk",
  testEuro: "testing/TestEuro",
  auditAnchor: "authority/AuditAnchor",
} as const

export type ContractName = keyof typeof paths

export const contractNames = Object.keys(paths).filter((name): name is ContractName => name in paths)

/** A call of a contract, whoever makes it. */
export interface Act {
  readonly contract: ContractName
  readonly name: string
  readonly args: readonly unknown[]
}

/** How a call ended: `""` when it went through, else the name of its error. */
export type Ending = string

/** The real deployment on a chain inside this process, where anybody can be impersonated. */
export interface World {
  readonly abis: Readonly<Record<ContractName, Abi>>
  readonly addresses: Readonly<Record<ContractName, Address>>
  /** Unix seconds of the last block. */
  now(): number
  encode(act: Act): Hex
  /** Sends; throws with the error's name if it is refused. */
  send(from: Address, act: Act): Promise<void>
  /** Tries without sending. */
  attempt(from: Address, act: Act): Promise<Ending>
  /** The answer of a view. */
  ask(act: Act): Promise<Hex>
  pass(seconds: number): Promise<void>
}

const start = 1_900_000_000
const gas = numberToHex(16_777_216)
const libraryErrors = parseAbi([
  "error TransferFromFailed()",
  "error TransferFailed()",
  "error Panic(uint256)",
])

/** Deploys everything as a deployment does, hand-over included. */
export async function openWorld(construction: Construction, settings: Settings): Promise<World> {
  const override = { initialDate: new Date(start * 1000), allowBlocksWithSameTimestamp: true } as const
  const { provider } = await network.create({ override })
  const { addresses } = await deployUrCar({
    ...settings,
    rpcUrl: "",
    transport: custom(provider),
    construction,
  })
  const abis = await readAbis()
  const errors = [...Object.values(abis).flat(), ...libraryErrors].filter(({ type }) => type === "error")
  const request = (method: string, params: unknown[]) => provider.request({ method, params })
  let time = Number(await readTime(request))

  const encode = ({ contract, name, args }: Act) =>
    encodeFunctionData({ abi: abis[contract], functionName: name, args })
  const fieldsOf = (from: Address, act: Act) => ({
    from,
    to: addresses[act.contract],
    data: encode(act),
    gas,
  })
  const known = new Set<Address>()
  const meet = async (account: Address) => {
    if (known.has(account)) return
    known.add(account)
    await request("hardhat_impersonateAccount", [account])
    await request("hardhat_setBalance", [account, numberToHex(10n ** 24n)])
  }
  const send = async (from: Address, act: Act) => {
    await meet(from)
    time += 1
    await request("evm_setNextBlockTimestamp", [numberToHex(time)])
    await request("eth_sendTransaction", [fieldsOf(from, act)]).catch((error: unknown) => {
      throw new Error(`${act.contract}.${act.name} was refused: ${nameOf(errors, error)}`, { cause: error })
    })
  }
  const attempt = (from: Address, act: Act) =>
    request("eth_call", [{ ...fieldsOf(from, act), gasPrice: "0x0" }, "pending"]).then(
      () => "",
      (error: unknown) => nameOf(errors, error),
    )
  const ask = async (act: Act) => {
    const answer = await request("eth_call", [{ to: addresses[act.contract], data: encode(act) }, "latest"])
    if (!isHex(answer)) throw new Error(`${act.contract}.${act.name} gave no answer.`)
    return answer
  }
  const pass = async (seconds: number) => {
    time += seconds
    await request("evm_setNextBlockTimestamp", [numberToHex(time)])
    await request("evm_mine", [])
  }
  return { abis, addresses, now: () => time, encode, send, attempt, ask, pass }
}

async function readAbis(): Promise<Record<ContractName, Abi>> {
  const read = async (name: ContractName) => (await readArtifact(paths[name])).abi
  return {
    federation: await read("federation"),
    licenseRegistry: await read("licenseRegistry"),
    ownerRegistry: await read("ownerRegistry"),
    validatorSet: await read("validatorSet"),
    vehicleRegistry: await read("vehicleRegistry"),
    plateRegistry: await read("plateRegistry"),
    authorityActs: await read("authorityActs"),
    saleDesk: await read("saleDesk"),
    disputeCourt: await read("disputeCourt"),
    rewardPool: await read("rewardPool"),
    lienRegistry: await read("lienRegistry"),
    escrowDesk: await read("escrowDesk"),
    testEuro: await read("testEuro"),
    auditAnchor: await read("auditAnchor"),
  }
}

async function readTime(request: (method: string, params: unknown[]) => Promise<unknown>): Promise<bigint> {
  const block = await request("eth_getBlockByNumber", ["latest", false])
  if (typeof block !== "object" || block === null || !("timestamp" in block) || !isHex(block.timestamp))
    throw new Error("A block without a time.")
  return BigInt(block.timestamp)
}

/** The name of the error that a refused call carries; `nameless` where it carries none. */
function nameOf(errors: Abi, error: unknown): Ending {
  const found = findReturned(error)
  if (found === undefined) throw error
  return found === "0x" ? "nameless" : decodeErrorResult({ abi: errors, data: found }).errorName
}

function findReturned(error: unknown): Hex | undefined {
  if (isHex(error)) return error
  if (typeof error !== "object" || error === null || !("data" in error)) return undefined
  return findReturned(error.data)
}
