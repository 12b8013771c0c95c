import { deployUrCar, localConstruction } from "@urcar/contracts/deploy"
import {
  addValidatorCall,
  appendRecordSync,
  appendRecordsSync,
  buyVehicleSync,
  certifyKeySync,
  executeActSync,
  getVehicle,
  grantLicenceSync,
  listWmiSync,
  registerVehicleSync,
  removeValidatorCall,
  scheduleActSync,
  signBatch,
  signSaleConsent,
  toAct,
} from "@urcar/sdk/actions"
import { createReadClient, createWriteClient, getDeployment } from "@urcar/sdk/chain"
import { validatorSetAbi } from "@urcar/sdk/generated"
import { type RoleName, rolesToMask, rules } from "@urcar/sdk/kinds"
import { deriveLocalAccounts, localActors } from "@urcar/sdk/local"
import { createRecord, type SaleTerms, toUnsignedBatch } from "@urcar/sdk/records"
import { manufactureInput, readingInput } from "@urcar/sdk/testing"
import { type Address, keccak256, parseEther, stringToHex, zeroAddress } from "viem"
import type { LocalAccount } from "viem/accounts"
import { readContract } from "viem/actions"
import type { Network } from "../src/description/schema.ts"
import type { RunningNetwork } from "../src/engines/engine.ts"

/** The register on a network, and those who write in it. */
export interface NetworkRegister {
  readonly deploy: () => Promise<void>
  /** The German department licenses somebody. */
  readonly license: (account: Address, roles: readonly RoleName[]) => Promise<void>
  /** A new car with a first reading. @returns its VIN */
  readonly registerCar: () => Promise<string>
  readonly writeReading: (vin: string, km: number) => Promise<void>
  /** As many readings under one signature. */
  readonly writeBatch: (vin: string, km: number, count: number) => Promise<void>
  /** The car's owner sells it for coin. */
  readonly sell: (vin: string) => Promise<void>
  readonly ownerOf: (vin: string) => Promise<Address>
  readonly buyer: Address
  /** The federation lists or strikes out a validator, after its delay. */
  readonly vote: (validator: Address, operator: Address | null) => Promise<void>
  readonly listedValidators: () => Promise<readonly Address[]>
}

/** Seconds that an act of the federation stands public here: a day would be too long for a test. */
const delay = 3

/** Opens the register behind an endpoint; every write goes there. */
export function openNetworkRegister(
  url: string,
  { network, isValidatorSetInGenesis }: Pick<RunningNetwork, "network" | "isValidatorSetInGenesis">,
): NetworkRegister {
  const clientOf = (id: string) => createWriteClient(accountOf(id), url)
  const [maker, station] = [clientOf("nordwerk"), clientOf("regnitz")]
  const [department, police, federation] = [
    clientOf("department-de"),
    clientOf("police-de"),
    clientOf("federation"),
  ]
  const [owner, buyer] = [clientOf("owner-alder"), clientOf("buyer")]
  const reader = createReadClient(url, network.chainId)
  let cars = 0

  const deploy = async () => {
    const construction = { ...constructionOf(network), isValidatorSetInGenesis }
    await deployUrCar({ rpcUrl: url, rules, admissions, construction })
    await license(maker.account.address, ["manufacturer"])
    await license(station.account.address, ["inspection-station"])
    await listWmiSync(department, { account: maker.account.address, wmi: "WVW" })
    for (const { account } of [owner, buyer]) await certifyKeySync(police, { key: account.address })
  }

  const license = async (account: Address, roles: readonly RoleName[]) => {
    await grantLicenceSync(department, { account, roles: [...roles] })
  }

  const registerCar = async () => {
    cars += 1
    const vin = `WVWZZZ1KZTW8${String(cars).padStart(5, "0")}`
    const record = createRecord(manufactureInput(vin))
    await registerVehicleSync(maker, { record, owner: owner.account.address })
    await writeReading(vin, 10)
    return vin
  }

  const writeReading = async (vin: string, km: number) => {
    await appendRecordSync(station, { record: createRecord(readingInput(vin, km)) })
  }

  const writeBatch = async (vin: string, km: number, count: number) => {
    const records = Array.from({ length: count }, (_, place) => createRecord(readingInput(vin, km + place)))
    const batch = toUnsignedBatch(records, { author: station.account.address })
    await appendRecordsSync(maker, { batch: { ...batch, signature: await signBatch(station, batch) } })
  }

  const sell = async (vin: string) => {
    const { head } = await getVehicle(reader, { vin })
    const terms: SaleTerms = {
      ...{
        vin,
        head,
        buyer: zeroAddress,
        currency: zeroAddress,
        price: parseEther("1"),
        attester: zeroAddress,
      },
      ...{ odometer: { value: 1_000, unit: "km" }, disclosure: keccak256(stringToHex("{}")), nonce: 1n },
      deadline: Math.floor(Date.now() / 1_000) + 3_600,
    }
    await buyVehicleSync(buyer, { terms, signature: await signSaleConsent(owner, terms) })
  }

  const vote = async (validator: Address, operator: Address | null) => {
    const call = operator ? addValidatorCall({ validator, operator }) : removeValidatorCall({ validator })
    const act = toAct(call, network.chainId)
    await scheduleActSync(federation, { act })
    await new Promise((resolve) => setTimeout(resolve, (delay + 2 * network.blockSeconds) * 1_000))
    await executeActSync(federation, { act })
  }

  const listedValidators = () =>
    readContract(reader, {
      ...{ address: getDeployment(network.chainId).addresses.validatorSet, abi: validatorSetAbi },
      functionName: "getValidators",
    })
  const ownerOf = async (vin: string) => (await getVehicle(reader, { vin })).owner
  return {
    ...{ deploy, license, registerCar, writeReading, writeBatch, sell, ownerOf, vote, listedValidators },
    buyer: buyer.account.address,
  }
}

/** Departments and police of every country that plays here. */
const admissions = localActors.flatMap(({ address: account, role, country }) =>
  role === "department" || role === "police" ? [{ account, country, roles: rolesToMask([role]) }] : [],
)

function constructionOf({ validators, members }: Network) {
  const seats = validators.map(({ address: validator, member }) => {
    const operator = members.find(({ id }) => id === member)?.operator
    if (!operator) throw new RangeError(`${member} is no member.`)
    return { validator, operator }
  })
  return { ...localConstruction, shortestDelay: delay, validators: seats }
}

function accountOf(id: string): LocalAccount {
  const actor = localActors.find((one) => one.id === id)
  const [account] = actor ? deriveLocalAccounts([actor.index]) : []
  if (!account) throw new RangeError(`Nobody is called ${id}.`)
  return account
}
