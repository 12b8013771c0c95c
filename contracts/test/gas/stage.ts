import { decodeAbiParameters, type Hex, keccak256, stringToBytes, zeroAddress } from "viem"
import { type LocalAccount, privateKeyToAccount } from "viem/accounts"
import { type Chain, openChain } from "./chain.ts"
import { type Contract, deploy } from "./contract.ts"
import { ascii } from "./statements.ts"

/** Role bits, as `types/Roles.sol` numbers them. */
const roles = {
  department: 1,
  police: 2,
  manufacturer: 4,
  dealer: 8,
  "inspection-station": 16,
  workshop: 32,
  bank: 256,
  "sale-desk": 4096,
} as const
const anyLicensed = 0xfff

const witnessed = { witnesses: 2, witnessRoles: anyLicensed, keyWitnessRoles: 0 }
const alone = { witnesses: 0, witnessRoles: 0, keyWitnessRoles: 0 }
const rules = {
  manufacture: { authorRoles: roles.manufacturer, ...alone },
  registration: {
    authorRoles: roles.dealer,
    ...witnessed,
    keyWitnessRoles: roles.department | roles["inspection-station"],
  },
  reading: { authorRoles: anyLicensed, ...alone },
  inspection: { authorRoles: roles["inspection-station"], ...alone },
  maintenance: { authorRoles: roles.workshop, ...alone },
  "odometer-replaced": { authorRoles: roles.workshop, ...witnessed },
  plate: { authorRoles: roles.police, ...alone },
  sale: { authorRoles: roles["sale-desk"], ...alone },
}

const transferDelay = 7 * 86_400
const shortestDelay = 86_400
/** Of the price, in basis points. */
const fee = 50

/** Everybody on the stage, by name: the same key each time. */
export function actor(name: string): LocalAccount {
  return privateKeyToAccount(keccak256(stringToBytes(name)))
}

/** The contracts, deployed and peopled. */
export interface Stage {
  readonly chain: Chain
  readonly registry: Contract
  readonly desk: Contract
  readonly escrows: Contract
  readonly liens: Contract
  readonly euro: Contract
  /** Makes somebody who may hold titles. */
  certify(name: string): Promise<LocalAccount>
  headOf(vin: string): Promise<Hex>
}

/** A federation in its set-up, Germany with its authorities and licensed businesses, a desk that takes coin and euro. */
export async function setStage(): Promise<Stage> {
  const chain = await openChain()
  const founder = actor("founder").address
  await chain.fund(founder)
  const federation = await deploy(chain, founder, "authority/Federation", [founder, founder, shortestDelay])
  const euro = await deploy(chain, founder, "testing/TestEuro", [])
  const validators = await deploy(chain, founder, "authority/ValidatorSet", [
    federation.address,
    [{ validator: founder, operator: founder }],
  ])
  const licenses = await deploy(chain, founder, "authority/LicenseRegistry", [
    federation.address,
    euro.address,
    validators.address,
  ])
  const owners = await deploy(chain, founder, "authority/OwnerRegistry", [licenses.address])
  const registry = await deploy(chain, founder, "vehicle/VehicleRegistry", [
    licenses.address,
    owners.address,
    transferDelay,
  ])
  const liens = await deploy(chain, founder, "sale/LienRegistry", [registry.address])
  const open = (name: string) =>
    deploy(chain, founder, name, [
      federation.address,
      registry.address,
      liens.address,
      actor("treasury").address,
    ])
  const desk = await open("sale/SaleDesk")
  const escrows = await open("sale/EscrowDesk")
  for (const [kind, terms] of Object.entries(rules)) {
    await licenses.send(founder, "setRule", [ascii(kind, 32), terms])
  }
  for (const { address, send } of [desk, escrows]) {
    await licenses.send(founder, "admit", [address, ascii("EU", 2), roles["sale-desk"]])
    for (const currency of [zeroAddress, euro.address]) await send(founder, "acceptCurrency", [currency, fee])
  }
  await people(chain, licenses)
  const certify = async (name: string) => {
    const account = actor(name)
    await chain.fund(account.address)
    await owners.send(actor("police").address, "certify", [account.address])
    return account
  }
  const headOf = async (vin: string) => {
    const data = registry.encode("vehicleOf", [ascii(vin, 17)])
    return readHead(await chain.call({ to: registry.address, data }))
  }
  return { chain, registry, desk, escrows, liens, euro, certify, headOf }
}

async function people(chain: Chain, licenses: Contract) {
  const founder = actor("founder").address
  const department = actor("department").address
  const license = async (name: keyof typeof roles) => {
    await chain.fund(actor(name).address)
    await licenses.send(department, "grant", [actor(name).address, roles[name]])
  }
  for (const name of ["department", "police"] as const) {
    await chain.fund(actor(name).address)
    await licenses.send(founder, "admit", [actor(name).address, ascii("DE", 2), roles[name]])
  }
  for (const name of ["manufacturer", "dealer", "inspection-station", "workshop", "bank"] as const) {
    await license(name)
  }
  await licenses.send(department, "listWmi", [actor("manufacturer").address, ascii("WVW", 3)])
}

/** The last of the ten words of `Vehicle`. */
function readHead(answer: Hex): Hex {
  const words = decodeAbiParameters([{ type: "bytes32[10]" }], answer)[0]
  return `0x${words[9].slice(2, 2 + 54)}`
}
