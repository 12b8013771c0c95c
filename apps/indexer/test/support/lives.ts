import { vinToBytes } from "@urcar/sdk"
import {
  authorityActsAbi,
  licenseRegistryAbi,
  ownerRegistryAbi,
  vehicleRegistryAbi,
} from "@urcar/sdk/generated"
import { type RoleName, rolesToMask } from "@urcar/sdk/kinds"
import { parseVin } from "@urcar/sdk/vin"
import { type Address, encodeFunctionData, type Hex, keccak256, stringToHex, toHex, zeroAddress } from "viem"
import { type Actor, actors } from "./actors.ts"
import { addresses, type Chain } from "./chain.ts"
import { type Statement, signRecord, toRecord } from "./records.ts"
import { agree, attest, buy, cancelNonce, list, offer, refuse, withdraw, withdrawOffer } from "./sales.ts"

const day = 86_400

/** The vehicles of the test, by what happens to them. */
export const vins = {
  /** Built, plated, inspected, stolen and found, clocked in the end. */
  clocked: "WVWZZZ1KZAW000001",
  /** Built, moved by an authority; carries the first one's old plate. */
  inherited: "WVWZZZ1KZAW000002",
  /** Built in the USA, read in miles, scrapped. */
  scrapped: "1HGCM82633A004352",
  /** Imported by a dealer with two witnesses, with a slip that is corrected. */
  imported: "VF1AAAAA555000004",
  /** Built; its records' payloads fit no schema, and one is no text. */
  odd: "WVWZZZ1KZAW000005",
  /** Sold at once, then through a bank. */
  sold: "WVWZZZ1KZAW000006",
  /** On sale at two prices, one of them taken back. */
  listed: "WVWZZZ1KZAW000007",
  /** Of a key that was issued anew, and followed it. */
  followed: "WVWZZZ1KZAW000010",
  /** Registered wrongly, and annulled. */
  annulled: "WVWZZZ1KZAW000008",
  /** Registered wrongly, annulled, and registered anew. */
  anew: "WVWZZZ1KZAW000009",
} as const

const specification = {
  v: 1,
  make: "Volkswagen",
  model: "Golf",
  year: 2019,
  body: "hatchback",
  colour: "blue",
  fuel: "petrol",
  gearbox: "manual",
  powerKw: 96,
  engineCc: 1498,
}

const built = { ...specification, builtOn: "2019-03-01", country: "DE" }

/** Plays every life on an empty register, as real transactions. */
export async function playLives(chain: Chain): Promise<void> {
  await admitActors(chain)
  const start = (await chain.now()) - 2_000 * day
  await playBirths(chain, start)
  await playClocked(chain, start)
  await playScrapped(chain, start)
  await playPart(chain, start)
  await playImported(chain, start)
  await playOdd(chain, start)
  await playInherited(chain, start)
  await playAnnulled(chain, start)
  await playReissued(chain)
  await playSold(chain)
  await playListed(chain)
  await playDismissals(chain)
}

/** Licenses the businesses and certifies the keys of owners. */
export async function admitActors(chain: Chain): Promise<void> {
  const grant = (account: Actor, roles: RoleName[]) =>
    chain.send(
      actors.departmentDe,
      addresses.licenseRegistry,
      encodeFunctionData({
        abi: licenseRegistryAbi,
        functionName: "grant",
        args: [account.address, rolesToMask(roles)],
      }),
    )
  await grant(actors.manufacturer, ["manufacturer"])
  await grant(actors.dealer, ["dealer"])
  await grant(actors.station, ["inspection-station"])
  await grant(actors.workshop, ["workshop"])
  await grant(actors.bank, ["bank"])
  await grant(actors.tyres, ["tyre-shop"])
  await grant(actors.dealer, ["dealer", "workshop"])
  for (const wmi of ["WVW", "1HG", "VF1"]) await listWmi(chain, "listWmi", wmi)
  await listWmi(chain, "delistWmi", "VF1")
  await fileProfile(chain, actors.dealer.address, '{"name":"Autohaus Ö & Söhne","city":"Köln"}')
  for (const owner of [actors.anna, actors.bruno, actors.clara, actors.dora, actors.doraAnew])
    await certify(chain, "certify", owner)
}

function listWmi(chain: Chain, functionName: "listWmi" | "delistWmi", wmi: string): Promise<void> {
  const args = [actors.manufacturer.address, stringToHex(wmi)] as const
  const data = encodeFunctionData({ abi: licenseRegistryAbi, functionName, args })
  return chain.send(actors.departmentDe, addresses.licenseRegistry, data)
}

function fileProfile(chain: Chain, account: Address, profile: string): Promise<void> {
  const uri = `data:application/json,${encodeURIComponent(profile)}`
  const args = [account, uri, keccak256(toHex(profile))] as const
  const data = encodeFunctionData({ abi: licenseRegistryAbi, functionName: "fileProfile", args })
  return chain.send(actors.departmentDe, addresses.licenseRegistry, data)
}

function certify(chain: Chain, functionName: "certify" | "withdraw", key: Actor): Promise<void> {
  const data = encodeFunctionData({ abi: ownerRegistryAbi, functionName, args: [key.address] })
  return chain.send(actors.policeDe, addresses.ownerRegistry, data)
}

async function playBirths(chain: Chain, start: number): Promise<void> {
  await birth(chain, vins.clocked, start, built, actors.anna)
  await birth(chain, vins.inherited, start, { ...built, colour: "red" }, actors.bruno)
  const honda = { ...built, make: "Honda", model: "Accord", year: 2003, country: "US" }
  await birth(chain, vins.scrapped, start, honda, actors.anna)
  await birth(chain, vins.odd, start, "{}", actors.clara)
  await birth(chain, vins.sold, start, { ...built, fuel: "diesel" }, actors.anna)
  await birth(chain, vins.listed, start, { ...built, model: "Polo" }, actors.clara)
  await birth(chain, vins.annulled, start, built, actors.bruno)
  await birth(chain, vins.anew, start, built, actors.bruno)
  await birth(chain, vins.followed, start, built, actors.dora)
}

function birth(chain: Chain, vin: string, at: number, payload: unknown, owner: Actor): Promise<void> {
  const record = toRecord({ vin, kind: "manufacture", occurredAt: at, payload, km: 0 })
  const args = [record, owner.address] as const
  const data = encodeFunctionData({ abi: vehicleRegistryAbi, functionName: "registerVehicle", args })
  return chain.send(actors.manufacturer, addresses.vehicleRegistry, data)
}

/** Appends a record that its author sends. */
export function append(chain: Chain, author: Actor, statement: Statement): Promise<void> {
  const args = [toRecord(statement)] as const
  const data = encodeFunctionData({ abi: vehicleRegistryAbi, functionName: "append", args })
  return chain.send(author, addresses.vehicleRegistry, data)
}

/** A periodic inspection that passed. */
export function inspection(vin: string, at: number, km: number, plate = ""): Statement {
  const payload = { v: 1, test: "periodic", result: "pass", defects: [] }
  return { vin, kind: "inspection", occurredAt: at, payload, km, plate }
}

function platePayload(reason: string) {
  return { v: 1, reason }
}

async function playClocked(chain: Chain, start: number): Promise<void> {
  const vin = vins.clocked
  const first = "DE BXY1234"
  const second = "DE BXY99"
  const plate = (text: string, days: number, reason: string): Statement => ({
    vin,
    kind: "plate",
    occurredAt: start + days * day,
    payload: platePayload(reason),
    plate: text,
  })
  await append(chain, actors.policeDe, plate(first, 10, "first"))
  await append(chain, actors.station, inspection(vin, start + 400 * day, 31_000, first))
  await appendBatch(chain, actors.station, [
    inspection(vin, start + 800 * day, 62_500, first),
    inspection(vin, start + 900 * day, 70_000, "DE WRONG1"),
    inspection(vins.inherited, start + 700 * day, 12_000),
  ])
  const stolen = { stolenOn: "2023-05-01", country: "DE", circumstance: "theft" }
  const theft = { vin, kind: "theft", occurredAt: start + 1_000 * day, plate: first } as const
  await append(chain, actors.policeDe, { ...theft, payload: { v: 1, ...stolen } })
  const found = { v: 1, recoveredOn: "2023-06-01", country: "DE", condition: "intact" }
  await append(chain, actors.policeDe, { ...theft, kind: "recovery", payload: found })
  await append(chain, actors.policeDe, plate(second, 1_100, "stolen"))
  await append(chain, actors.station, inspection(vin, start + 1_200 * day, 41_000, second))
  await append(chain, actors.station, inspection(vin, start + 1_300 * day, 42_000, second))
  await setHolder(chain, vin, actors.bruno.address)
}

function setHolder(chain: Chain, vin: string, holder: Address): Promise<void> {
  const args = [vinToBytes(parseVin(vin)), holder] as const
  const data = encodeFunctionData({ abi: vehicleRegistryAbi, functionName: "setHolder", args })
  return chain.send(actors.anna, addresses.vehicleRegistry, data)
}

function appendBatch(chain: Chain, author: Actor, statements: readonly Statement[]): Promise<void> {
  const batch = { records: statements.map(toRecord), author: author.address, nonce: 0n, deadline: 0 }
  const args = [{ ...batch, signature: "0x" as const }] as const
  const data = encodeFunctionData({ abi: vehicleRegistryAbi, functionName: "appendBatch", args })
  return chain.send(author, addresses.vehicleRegistry, data)
}

/** A numbered part. */
const gearbox = { v: 1, part: "gearbox", maker: "ZF", serial: "8HP-0048213", partState: "new" }

/** The gearbox of the scrapped vehicle turns up in another. */
async function playPart(chain: Chain, start: number): Promise<void> {
  const record = { kind: "part-replaced", occurredAt: start + 1_350 * day, plate: "DE BXY99" } as const
  const payload = { ...gearbox, partState: "used" }
  await append(chain, actors.workshop, { vin: vins.clocked, ...record, payload })
}

async function playScrapped(chain: Chain, start: number): Promise<void> {
  const vin = vins.scrapped
  const fitted = { vin, kind: "part-replaced", occurredAt: start + 200 * day, payload: gearbox } as const
  await append(chain, actors.workshop, fitted)
  const maintained = { v: 1, service: "minor", items: ["engine-oil"] }
  const common = { vin, payload: maintained, kind: "maintenance" } as const
  await append(chain, actors.workshop, { ...common, occurredAt: start + 300 * day, miles: 60_000 })
  await append(chain, actors.workshop, { ...common, occurredAt: start + 600 * day, miles: 100_001 })
  const payload = { v: 1, scrappedOn: "2024-01-01", country: "DE", reason: "end-of-life" }
  await append(chain, actors.departmentDe, { vin, kind: "scrapped", occurredAt: start + 900 * day, payload })
}

async function playImported(chain: Chain, start: number): Promise<void> {
  const vin = vins.imported
  const registration: Statement = {
    vin,
    kind: "registration",
    occurredAt: start,
    km: 88_000,
    payload: {
      ...specification,
      make: "Renault",
      model: "Clio",
      fuel: "diesel",
      firstRegisteredOn: "2016-02-03",
      origin: "imported",
      country: "FR",
    },
  }
  const parties = {
    author: actors.dealer,
    witnesses: [actors.station, actors.bank],
    deadline: (await chain.now()) + day,
  }
  const owner = actors.dealer.address
  const signed = await signRecord(registration, { ...parties, nonce: 1n }, owner)
  const data = encodeFunctionData({
    abi: vehicleRegistryAbi,
    functionName: "registerVehicleSigned",
    args: [signed, owner],
  })
  await chain.send(actors.tyres, addresses.vehicleRegistry, data)
  await append(chain, actors.station, inspection(vin, start + 100 * day, 91_000))
  await append(chain, actors.dealer, maintenance(vin, start + 200 * day, 930_000))
  const correction: Statement = {
    vin,
    kind: "correction",
    occurredAt: start + 200 * day,
    km: 93_000,
    supersedes: 3,
    payload: { v: 1, reason: "typing-slip" },
  }
  const corrected = await signRecord(correction, { ...parties, nonce: 2n })
  const refused = await signRecord(inspection(vin, start, 90_000), { ...parties, witnesses: [], nonce: 2n })
  const many = encodeFunctionData({
    abi: vehicleRegistryAbi,
    functionName: "appendMany",
    args: [[corrected, refused]],
  })
  await chain.send(actors.tyres, addresses.vehicleRegistry, many)
}

function maintenance(vin: string, at: number, km: number): Statement {
  const payload = { v: 1, service: "minor", items: ["engine-oil"] }
  return { vin, kind: "maintenance", occurredAt: at, payload, km }
}

/** What nobody checks on chain: payloads that are no JSON, hold a NUL, or are no text at all. */
async function playOdd(chain: Chain, start: number): Promise<void> {
  const vin = vins.odd
  const odd = (payload: string): Statement => ({ ...maintenance(vin, start + 50 * day, 5), payload })
  await append(chain, actors.workshop, odd('{"v":1,"service":"\u0000"}'))
  const good = encodeFunctionData({
    abi: vehicleRegistryAbi,
    functionName: "append",
    args: [toRecord(odd("ABCD"))],
  })
  const broken: Hex = `0x${good.slice(2).replace(stringToHex("ABCD").slice(2), "fffe00c3")}`
  await chain.send(actors.workshop, addresses.vehicleRegistry, broken)
}

async function playInherited(chain: Chain, start: number): Promise<void> {
  const vin = vins.inherited
  const payload = platePayload("first")
  const plated = {
    vin,
    kind: "plate",
    occurredAt: start + 1_200 * day,
    payload,
    plate: "DE BXY1234",
  } as const
  await append(chain, actors.policeDe, plated)
  await announce(chain, actors.clara.address, 0)
  await endTransfer(chain, actors.departmentDe, "cancelAuthorityTransfer")
  await announce(chain, actors.anna.address, 1)
  await chain.pass(7 * day)
  await endTransfer(chain, actors.tyres, "executeAuthorityTransfer")
  await cancelNonce(chain, actors.anna, 7n)
}

/** Two registrations that were wrong: one is made anew, one is not. */
async function playAnnulled(chain: Chain, start: number): Promise<void> {
  const { annulled, anew } = vins
  const plate = "DE HHAB12"
  await append(chain, actors.policeDe, {
    vin: annulled,
    kind: "plate",
    occurredAt: start + 900 * day,
    payload: platePayload("first"),
    plate,
  })
  await announce(chain, zeroAddress, 3, { vin: annulled, plate })
  await announce(chain, zeroAddress, 3, { vin: anew, plate: "" })
  await chain.pass(7 * day)
  for (const vin of [annulled, anew]) await endTransfer(chain, actors.tyres, "executeAuthorityTransfer", vin)
  await birth(chain, anew, start + 1_500 * day, { ...built, colour: "green" }, actors.anna)
  await append(chain, actors.station, inspection(anew, await chain.now(), 20))
}

/** A key lost, issued anew, and its title that follows. */
async function playReissued(chain: Chain): Promise<void> {
  const [from, to] = [actors.dora.address, actors.doraAnew.address] as const
  const act = (by: Actor, data: Hex) => chain.send(by, addresses.authorityActs, data)
  const abi = authorityActsAbi
  const announced = encodeFunctionData({ abi, functionName: "announceReissue", args: [from, to] })
  await act(actors.policeDe, announced)
  await chain.pass(7 * day)
  await act(actors.tyres, encodeFunctionData({ abi, functionName: "executeReissue", args: [from] }))
  const payload = `{"from":"${from.toLowerCase()}","reason":"key-reissue","to":"${to.toLowerCase()}","v":1}`
  const occurredAt = await chain.now()
  const record = toRecord({ vin: vins.followed, kind: "ownership", occurredAt, payload })
  await act(actors.policeFr, encodeFunctionData({ abi, functionName: "followKey", args: [record] }))
}

/** Bought with money at once, then offered, refused, offered again and attested by a bank. */
async function playSold(chain: Chain): Promise<void> {
  const direct = await agree(chain, actors.anna, vins.sold, { nonce: 20n })
  await list(chain, direct)
  await buy(chain, actors.bruno, direct)
  await withdraw(chain, actors.anna)
  const change = { attester: actors.bank.address, nonce: 21n, price: 9_000_000_000n }
  const attested = await agree(chain, actors.bruno, vins.sold, change)
  await list(chain, attested)
  await offer(chain, actors.clara, attested)
  await refuse(chain, actors.clara, attested)
  await offer(chain, actors.clara, attested)
  await offer(chain, actors.anna, attested)
  await withdrawOffer(chain, actors.anna, attested)
  await attest(chain, actors.clara, attested)
}

/** Three listings of one car: the first ends with the next record, the last is taken back, the second stays. */
async function playListed(chain: Chain): Promise<void> {
  const { clara } = actors
  await list(chain, await agree(chain, clara, vins.listed, { nonce: 30n }))
  await append(chain, actors.station, inspection(vins.listed, await chain.now(), 500))
  await list(chain, await agree(chain, clara, vins.listed, { nonce: 31n, price: 15_000_000_000n }))
  await list(chain, await agree(chain, clara, vins.listed, { nonce: 32n, price: 14_000_000_000n }))
  await cancelNonce(chain, clara, 32n)
}

const plated = { vin: vins.inherited, plate: "DE BXY1234" } as const

async function announce(
  chain: Chain,
  to: Address,
  reason: 0 | 1 | 2 | 3,
  vehicle: Pick<Statement, "vin" | "plate"> = plated,
): Promise<void> {
  const from = actors.bruno.address.toLowerCase()
  const name = ["inheritance", "court-order", "key-reissue", "annulment"][reason]
  const record = toRecord({
    ...vehicle,
    kind: "ownership",
    occurredAt: await chain.now(),
    payload: `{"from":"${from}","reason":"${name}","to":"${to.toLowerCase()}","v":1}`,
  })
  const args = [record, to, reason] as const
  const data = encodeFunctionData({
    abi: authorityActsAbi,
    functionName: "announceAuthorityTransfer",
    args,
  })
  await chain.send(actors.departmentDe, addresses.authorityActs, data)
}

function endTransfer(
  chain: Chain,
  by: Actor,
  functionName: "cancelAuthorityTransfer" | "executeAuthorityTransfer",
  vin: string = vins.inherited,
): Promise<void> {
  const args = [vinToBytes(parseVin(vin))] as const
  const data = encodeFunctionData({ abi: authorityActsAbi, functionName, args })
  return chain.send(by, addresses.authorityActs, data)
}

/** Who goes: a business suspended and taken back, one revoked, a key withdrawn and certified anew, one for good. */
async function playDismissals(chain: Chain): Promise<void> {
  const change = (functionName: "suspend" | "reinstate" | "revoke", account: Actor) =>
    chain.send(
      actors.departmentDe,
      addresses.licenseRegistry,
      encodeFunctionData({ abi: licenseRegistryAbi, functionName, args: [account.address] }),
    )
  await change("suspend", actors.station)
  await change("reinstate", actors.station)
  await change("revoke", actors.tyres)
  await certify(chain, "withdraw", actors.clara)
  await certify(chain, "certify", actors.clara)
  await certify(chain, "withdraw", actors.bruno)
}
