import { decodeAbiParameters, type Hex, keccak256, slice, stringToBytes, zeroAddress, zeroHash } from "viem"
import { localConstruction } from "../../tasks/deploy/index.ts"
import { signSale } from "../gas/sign.ts"
import { ascii, recordOf } from "../gas/statements.ts"
import { accountOf, addressOf, federationRoles, licensable, roleBits } from "./cast.ts"
import { type Act, type ContractName, openWorld, type World } from "./world.ts"

const day = 86_400
const alone = { witnesses: 0, witnessRoles: 0, keyWitnessRoles: 0 }
const authority = roleBits.department | roleBits.police

/** Rules of the kinds that are tried. */
const rules = Object.entries({
  manufacture: roleBits.manufacturer,
  inspection: roleBits["inspection station"],
  maintenance: roleBits.workshop,
  accident: roleBits.insurer | roleBits.police,
  plate: roleBits.police,
  ownership: authority,
  sale: roleBits.saleDesk,
}).map(([kind, authorRoles]) => ({ kind: ascii(kind, 32), authorRoles, ...alone }))

const admissions = [
  { account: addressOf("department"), country: "DE", roles: roleBits.department },
  { account: addressOf("police"), country: "DE", roles: roleBits.police },
  { account: addressOf("department abroad"), country: "FR", roles: roleBits.department },
  { account: addressOf("police abroad"), country: "FR", roles: roleBits.police },
]

export const vins = {
  owned: "WVWZZZ1JZXW000001",
  frozen: "WVWZZZ1JZXW000002",
  fresh: "WVWZZZ1JZXW000003",
  encumbered: "WVWZZZ1JZXW000004",
}

/** One car in each state of a sale by escrow. */
export const escrowed = {
  deposited: "WVWZZZ1JZXW000005",
  handedOver: "WVWZZZ1JZXW000006",
  rejected: "WVWZZZ1JZXW000007",
  contested: "WVWZZZ1JZXW000008",
} as const

/** One dispute in each phase. */
export const disputes = { upheld: 1n, open: 2n, answered: 3n, ruled: 4n, appealed: 5n } as const

/** Proof of a record that nobody disputes. */
export interface Proof {
  readonly before: Hex
  readonly links: readonly unknown[]
}

/** The owner's terms: of a direct sale, and of an attested one for which the buyer has made an offer. */
export type Sale = Awaited<ReturnType<typeof offerSale>>

/** Ids of the sales by escrow, by state. */
export type Escrows = Readonly<Record<keyof typeof escrowed, Hex>>

/** The world in which every function has something to do, and what its arguments need to name. */
export interface Scene {
  readonly world: World
  readonly proof: Proof
  readonly sale: Sale
  readonly escrows: Escrows
}

type Send = (from: string, contract: ContractName, name: string, ...args: readonly unknown[]) => Promise<void>

/** Builds it: 300 days in which everybody did what brings about the states that functions ask for. */
export async function setScene(): Promise<Scene> {
  const validators = [
    ...localConstruction.validators,
    { validator: addressOf("validator"), operator: addressOf("bank") },
  ]
  const world = await openWorld({ ...localConstruction, validators }, { rules, admissions })
  const send: Send = (from, contract, name, ...args) => world.send(addressOf(from), { contract, name, args })
  await seatMembers(world, send)
  await license(world, send)
  await send("police", "ownerRegistry", "certify", addressOf("owner"))
  await send("police", "ownerRegistry", "certify", addressOf("buyer"))
  for (const vin of [vins.owned, vins.frozen, vins.encumbered, ...Object.values(escrowed)])
    await send(
      "manufacturer",
      "vehicleRegistry",
      "registerVehicle",
      stated(world, vin, "manufacture"),
      addressOf("owner"),
    )
  await disputeAndClose(world, send)
  await world.pass(300 * day)
  await send(
    "department",
    "authorityActs",
    "announceAuthorityTransfer",
    ...transferOf(world, vins.frozen, "buyer"),
  )
  await reissueKeys(send)
  const proof = await openDisputes(world, send)
  await send("department", "lienRegistry", "orderLien", lienOn(vins.encumbered))
  return { world, proof, sale: await offerSale(world, send), escrows: await openEscrows(world, send) }
}

/** A lien of nothing. */
export const lienOn = (text: string) => ({
  vin: vin(text),
  currency: zeroAddress,
  ceiling: 0n,
  deadline: 2n ** 40n - 1n,
})

/** A VIN as the contracts take it. */
export const vin = (text: string): Hex => ascii(text, 17)

/** A record of now about a vehicle. */
export function stated(world: World, vin: string, kind: string, payload = '{"v":1}') {
  return recordOf({ vin, kind, occurredAt: world.now(), payload })
}

/** Arguments of an authority's transfer from the owner. */
export function transferOf(world: World, vin: string, to: string): readonly unknown[] {
  const [from, receiver] = [addressOf("owner"), addressOf(to)].map((account) => account.toLowerCase())
  const payload = `{"from":"${from}","reason":"inheritance","to":"${receiver}","v":1}`
  return [stated(world, vin, "ownership", payload), receiver, 0]
}

/** The administrator seats one member a role, and waits as it must. */
async function seatMembers(world: World, send: Send): Promise<void> {
  const delay = localConstruction.shortestDelay
  const seats = Object.entries(federationRoles).map(([name, role]): Act => {
    const args = [role, addressOf(`${name} member`), delay]
    return { contract: "federation", name: "grantRole", args }
  })
  const target = world.addresses.federation
  for (const seat of seats)
    await send("administrator", "federation", "schedule", target, world.encode(seat), 0)
  await world.pass(delay)
  for (const seat of seats) await send("administrator", "federation", seat.name, ...seat.args)
}

async function license(world: World, send: Send): Promise<void> {
  const registry = world.addresses.licenseRegistry
  const pay = async (name: string, call: string, amount: bigint) => {
    await send(name, "testEuro", "mint", addressOf(name), amount)
    await send(name, "testEuro", "approve", registry, amount)
    await send(name, "licenseRegistry", call, amount)
  }
  const grant = (name: string, roles: number) =>
    send("department", "licenseRegistry", "grant", addressOf(name), roles)
  for (const [name, roles] of Object.entries(licensable)) await grant(name, roles)
  await grant("leaver", licensable.dealer)
  await send("leaver", "licenseRegistry", "exit")
  await pay("workshop", "lockStake", 1_000_000_000n)
  await pay("workshop", "depositFee", 20n)
  await pay("suspended", "depositFee", 10n)
  await send("suspended", "licenseRegistry", "applyFor", ascii("DE", 2), licensable.dealer, "{}", zeroHash)
  await send("department", "licenseRegistry", "setFee", 10n, 10n)
  await grant("suspended", licensable.dealer)
  await send("department", "licenseRegistry", "suspend", addressOf("suspended"))
  await send("department", "licenseRegistry", "listWmi", addressOf("manufacturer"), ascii("WVW", 3))
  await send("applicant", "licenseRegistry", "applyFor", ascii("DE", 2), licensable.dealer, "{}", zeroHash)
}

/** Two keys to be issued anew: one announced, one that its key vetoed. */
async function reissueKeys(send: Send): Promise<void> {
  const lost = ["buyer", "vetoing key"]
  for (const name of ["vetoing key", "new key"])
    await send("police", "ownerRegistry", "certify", addressOf(name))
  for (const name of lost)
    await send("police", "authorityActs", "announceReissue", addressOf(name), addressOf("new key"))
  await send("vetoing key", "authorityActs", "vetoReissue")
}

/** A dispute that the department upheld; the accuser has not claimed yet. */
async function disputeAndClose(world: World, send: Send): Promise<void> {
  await send("accuser", "testEuro", "mint", addressOf("accuser"), 900_000_000_000n)
  await send("accuser", "testEuro", "approve", world.addresses.disputeCourt, 10n ** 30n)
  await send("workshop", "testEuro", "mint", addressOf("workshop"), 900_000_000_000n)
  await send("workshop", "testEuro", "approve", world.addresses.disputeCourt, 10n ** 30n)
  await dispute(world, send, disputes.upheld)
  await send("department", "disputeCourt", "rule", disputes.upheld, true, zeroHash)
  await world.pass(15 * day)
  await send("stranger", "disputeCourt", "close", disputes.upheld)
}

/** @returns proof of the workshop's last record, which nobody disputes */
async function openDisputes(world: World, send: Send): Promise<Proof> {
  const { open, answered, ruled, appealed } = disputes
  await dispute(world, send, open, false)
  for (const id of [answered, ruled, appealed]) await dispute(world, send, id)
  for (const id of [ruled, appealed]) await send("department", "disputeCourt", "rule", id, true, zeroHash)
  await send("guardian", "disputeCourt", "veto", appealed)
  return write(world, send)
}

async function dispute(world: World, send: Send, id: bigint, isAnswered = true): Promise<void> {
  const { before, links } = await write(world, send)
  const evidence = keccak256(stringToBytes(`evidence ${id}`))
  await send("accuser", "disputeCourt", "open", vin(vins.owned), before, links, 1, evidence)
  if (isAnswered) await send("workshop", "disputeCourt", "answer", id, evidence)
}

/** The workshop's next record, with what proves it while it is the last one. */
async function write(world: World, send: Send): Promise<Proof> {
  const record = stated(world, vins.owned, "maintenance")
  const { head: before, count, lastBlock } = await vehicleOf(world)
  await send("workshop", "vehicleRegistry", "append", record)
  const complete =
    record.stated | BigInt(count + 1) | (BigInt(world.now()) << 144n) | (BigInt(lastBlock) << 184n)
  const link = {
    author: addressOf("workshop"),
    kind: record.kind,
    stamp: complete,
    sealedRoot: record.sealedRoot,
    evidenceRoot: record.evidenceRoot,
    plate: record.plate,
    payloadHash: keccak256(stringToBytes(record.payload)),
    witnessesHash: zeroHash,
  }
  return { before, links: [link] }
}

/** Three of the ten words of `Vehicle`. */
async function vehicleOf(
  world: World,
  text = vins.owned,
): Promise<{ head: Hex; count: number; lastBlock: number }> {
  const act: Act = { contract: "vehicleRegistry", name: "vehicleOf", args: [vin(text)] }
  const [words] = decodeAbiParameters([{ type: "bytes32[10]" }], await world.ask(act))
  return { head: slice(words[9], 0, 27), count: Number(words[7]), lastBlock: Number(words[8]) }
}

/** What the owner offers a car for, as it stands now. */
async function termsOf(world: World, text: string, price: bigint) {
  const { head } = await vehicleOf(world, text)
  return {
    ...{ vin: vin(text), buyer: zeroAddress, currency: world.addresses.testEuro, price },
    ...({ attester: zeroAddress, odometer: 0, unit: 1 } as const),
    disclosure: keccak256(stringToBytes("{}")),
    ...{ head, nonce: BigInt(text.slice(-1)), deadline: world.now() + 60 * day },
  } as const
}

/** Sales for nothing, so that nobody needs money; the owner signs each. */
async function openEscrows(world: World, send: Send): Promise<Escrows> {
  const { escrowDesk, vehicleRegistry } = world.addresses
  const place = { chainId: 31337, registry: vehicleRegistry }
  const ids = new Map<string, Hex>()
  for (const [state, text] of Object.entries(escrowed)) {
    const terms = await termsOf(world, text, 0n)
    const signature = await signSale(place, escrowDesk, terms, accountOf("owner"))
    await send("buyer", "escrowDesk", "deposit", terms, signature)
    const id = await saleIdOf(world, terms)
    if (state !== "deposited") await send("buyer", "escrowDesk", "handOver", id, "0x")
    if (state === "rejected" || state === "contested")
      await send("buyer", "escrowDesk", "reject", id, 0, zeroHash)
    if (state === "contested") await send("owner", "escrowDesk", "contest", id, zeroHash)
    ids.set(state, id)
  }
  const idOf = (state: keyof Escrows) => ids.get(state) ?? zeroHash
  return {
    deposited: idOf("deposited"),
    handedOver: idOf("handedOver"),
    rejected: idOf("rejected"),
    contested: idOf("contested"),
  }
}

async function saleIdOf(world: World, terms: unknown): Promise<Hex> {
  const act: Act = { contract: "saleDesk", name: "saleIdOf", args: [terms, addressOf("owner")] }
  const [saleId] = decodeAbiParameters([{ type: "bytes32" }], await world.ask(act))
  return saleId
}

async function offerSale(world: World, send: Send) {
  const now = world.now()
  const terms = await termsOf(world, vins.owned, 1n)
  const attested = { ...terms, attester: addressOf("notary") }
  await send("buyer", "saleDesk", "offer", attested, "0x", now + 40 * day)
  return { terms, attested, saleId: await saleIdOf(world, attested) }
}
