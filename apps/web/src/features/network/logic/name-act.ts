import type { ContractName } from "@urcar/sdk/chain"
import {
  auditAnchorAbi,
  authorityActsAbi,
  disputeCourtAbi,
  escrowDeskAbi,
  federationAbi,
  licenseRegistryAbi,
  lienRegistryAbi,
  ownerRegistryAbi,
  plateRegistryAbi,
  rewardPoolAbi,
  saleDeskAbi,
  testEuroAbi,
  validatorSetAbi,
  vehicleRegistryAbi,
} from "@urcar/sdk/generated"
import { type KindName, kindFromBytes32 } from "@urcar/sdk/kinds"
import { vinFromBytes } from "@urcar/sdk/vin"
import {
  type Abi,
  type AbiParameter,
  type Address,
  decodeFunctionData,
  type Hex,
  isAddressEqual,
  isHex,
} from "viem"

/** Which contract was called, what for, and about what. */
export type Act = {
  readonly contract: ContractName
  readonly name: string
  /** Vehicles that the call names, each once. */
  readonly vins: readonly string[]
  /** The kinds of the records that it carries, each once. */
  readonly kinds: readonly KindName[]
  /** What the federation announced or ran with it. */
  readonly inner: Act | null
}

/** Where the contracts stand. */
export type Contracts = Readonly<Record<ContractName, Address>>

export const actAbis: Readonly<Record<ContractName, Abi>> = {
  vehicleRegistry: vehicleRegistryAbi,
  saleDesk: saleDeskAbi,
  escrowDesk: escrowDeskAbi,
  licenseRegistry: licenseRegistryAbi,
  ownerRegistry: ownerRegistryAbi,
  plateRegistry: plateRegistryAbi,
  authorityActs: authorityActsAbi,
  lienRegistry: lienRegistryAbi,
  disputeCourt: disputeCourtAbi,
  rewardPool: rewardPoolAbi,
  federation: federationAbi,
  validatorSet: validatorSetAbi,
  auditAnchor: auditAnchorAbi,
  testEuro: testEuroAbi,
}

const isContract = (name: string): name is ContractName => Object.hasOwn(actAbis, name)

type Call = { readonly to: Address | null; readonly input: Hex }

/** What a transaction asks of the register; null where it is none of its. */
export function nameAct({ to, input }: Call, contracts: Contracts): Act | null {
  const contract = Object.keys(actAbis)
    .filter(isContract)
    .find((name) => to && isAddressEqual(contracts[name], to))
  if (!contract) return null
  const call = decode(actAbis[contract], input)
  if (!call) return null
  const vins = new Set<string>()
  const kinds = new Set<KindName>()
  for (const [place, parameter] of call.inputs.entries()) collect(parameter, call.args[place], vins, kinds)
  const inner = contract === "federation" ? nameInner(call.args, contracts) : null
  return { contract, name: call.name, vins: [...vins], kinds: [...kinds], inner }
}

function decode(abi: Abi, data: Hex) {
  try {
    const { functionName, args } = decodeFunctionData({ abi, data })
    // Overloads would need more than a name; the register has none.
    const item = abi.find((one) => one.type === "function" && one.name === functionName)
    return item?.type === "function" ? { name: functionName, inputs: item.inputs, args: args ?? [] } : null
  } catch {
    return null
  }
}

/** `schedule` and `execute` carry a call: its contract, then its data. */
function nameInner([to, input]: readonly unknown[], contracts: Contracts): Act | null {
  return isHex(to) && to.length === 42 && isHex(input) ? nameAct({ to, input }, contracts) : null
}

/** VINs and kinds anywhere in an argument, by the names that the contracts give them. */
function collect(parameter: AbiParameter, value: unknown, vins: Set<string>, kinds: Set<KindName>): void {
  if (Array.isArray(value) && parameter.type.endsWith("[]")) {
    const one = { ...parameter, type: parameter.type.slice(0, -2) }
    for (const item of value) collect(one, item, vins, kinds)
  } else if ("components" in parameter && typeof value === "object" && value !== null) {
    const fields = new Map(Object.entries(value))
    for (const field of parameter.components) collect(field, fields.get(field.name ?? ""), vins, kinds)
  } else if (isHex(value)) {
    if (parameter.type === "bytes17") add(vins, () => vinFromBytes(value))
    if (parameter.type === "bytes32" && parameter.name === "kind") add(kinds, () => kindFromBytes32(value))
  }
}

/** A refused transaction may name what is none. */
function add<T>(found: Set<T>, read: () => T): void {
  try {
    found.add(read())
  } catch {
    return
  }
}
