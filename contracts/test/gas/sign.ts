import { type Address, encodeAbiParameters, type Hex, hexToString, keccak256, parseSignature } from "viem"
import type { LocalAccount } from "viem/accounts"
import { type Record, readStated, type Terms } from "./statements.ts"

const record = [
  { name: "vin", type: "string" },
  { name: "plate", type: "string" },
  { name: "kind", type: "string" },
  { name: "odometer", type: "string" },
  { name: "payload", type: "string" },
  { name: "occurredAt", type: "uint40" },
  { name: "supersedes", type: "uint32" },
  { name: "sealedRoot", type: "bytes32" },
  { name: "evidenceRoot", type: "bytes32" },
] as const
const nonce = { name: "nonce", type: "uint256" } as const
const deadline = { name: "deadline", type: "uint40" } as const
const author = { name: "author", type: "address" } as const
const witnesses = { name: "witnesses", type: "address[]" } as const
const statement = { name: "record", type: "Record" } as const

const types = {
  Record: record,
  SignedRecord: [statement, author, witnesses, nonce, deadline],
  Registration: [statement, { name: "owner", type: "address" }, author, witnesses, nonce, deadline],
  RecordBatch: [{ name: "records", type: "Record[]" }, author, nonce, deadline],
} as const

const saleTypes = {
  SaleConsent: [
    { name: "vin", type: "string" },
    { name: "desk", type: "address" },
    { name: "buyer", type: "address" },
    { name: "currency", type: "address" },
    { name: "price", type: "uint256" },
    { name: "odometer", type: "string" },
    { name: "terms", type: "bytes32" },
    { name: "head", type: "bytes27" },
    nonce,
    deadline,
  ],
} as const

/** Where signatures count: one registry on one chain. */
export interface Place {
  readonly chainId: number
  readonly registry: Address
}

/** Who signs a record: its author, unless the author sends it, and its witnesses. */
export interface Signing {
  readonly author: LocalAccount
  readonly isSentByAuthor?: boolean
  readonly witnesses?: readonly LocalAccount[]
  readonly nonce: bigint
  readonly deadline: number
  /** The first owner, in a registration. */
  readonly owner?: Address
}

/** `SignedRecord` as the contract takes it. */
export async function signRecord(place: Place, stated: Record, signing: Signing) {
  const { nonce, deadline, owner } = signing
  const signers = signing.witnesses ?? []
  const fields = {
    author: signing.author.address,
    witnesses: signers.map(({ address }) => address),
    nonce,
    deadline,
  }
  const message = { record: readable(stated), ...fields }
  const domain = domainOf(place)
  const sign = (account: LocalAccount) =>
    owner
      ? account.signTypedData({ domain, types, primaryType: "Registration", message: { ...message, owner } })
      : account.signTypedData({ domain, types, primaryType: "SignedRecord", message })
  const first = signing.isSentByAuthor ? "0x" : await sign(signing.author)
  return { record: stated, ...fields, signatures: [first, ...(await Promise.all(signers.map(sign)))] }
}

/** `RecordBatch` as the contract takes it. */
export async function signBatch(place: Place, records: readonly Record[], signing: Signing) {
  const fields = { author: signing.author.address, nonce: signing.nonce, deadline: signing.deadline }
  const message = { records: records.map(readable), ...fields }
  const domain = domainOf(place)
  const signature = await signing.author.signTypedData({ domain, types, primaryType: "RecordBatch", message })
  return { records, ...fields, signature }
}

/** The seller's whole consent to a sale at `desk`. */
export async function signSale(
  place: Place,
  desk: Address,
  terms: Terms,
  seller: LocalAccount,
): Promise<Hex> {
  const { attester, disclosure, buyer, currency, price, head, nonce, deadline } = terms
  const further = encodeAbiParameters([{ type: "address" }, { type: "bytes32" }], [attester, disclosure])
  const message = {
    vin: text(terms.vin),
    desk,
    buyer,
    currency,
    price,
    odometer: `${terms.odometer} km`,
    terms: keccak256(further),
    head,
    nonce,
    deadline,
  }
  return seller.signTypedData({
    domain: domainOf(place),
    types: saleTypes,
    primaryType: "SaleConsent",
    message,
  })
}

const lienTypes = {
  LienConsent: [
    { name: "vin", type: "string" },
    { name: "holder", type: "address" },
    { name: "currency", type: "address" },
    { name: "ceiling", type: "uint96" },
    { name: "lien", type: "uint64" },
    deadline,
  ],
  LienPayoff: [
    { name: "vin", type: "string" },
    { name: "lien", type: "uint64" },
    { name: "desk", type: "address" },
    { name: "sale", type: "bytes32" },
    { name: "currency", type: "address" },
    { name: "amount", type: "uint256" },
    { name: "expiry", type: "uint40" },
  ],
} as const

/** A lien as its signers read it. */
export interface LienText {
  readonly vin: string
  readonly holder: Address
  readonly currency: Address
  readonly ceiling: bigint
  readonly lien: bigint
}

/** The owner's consent to a lien; the place is the lien registry's. */
export function signConsent(place: Place, message: LienText & { deadline: number }, owner: LocalAccount) {
  return owner.signTypedData({
    domain: domainOf(place),
    types: lienTypes,
    primaryType: "LienConsent",
    message,
  })
}

/** What the holder of a lien asks for it. */
export function signPayoff(
  place: Place,
  { saleId: sale, ...rest }: LienText & { desk: Address; saleId: Hex; amount: bigint; expiry: number },
  holder: LocalAccount,
) {
  return holder.signTypedData({
    domain: domainOf(place),
    types: lienTypes,
    primaryType: "LienPayoff",
    message: { ...rest, sale },
  })
}

const permitTypes = {
  Permit: [
    { name: "owner", type: "address" },
    { name: "spender", type: "address" },
    { name: "value", type: "uint256" },
    nonce,
    { name: "deadline", type: "uint256" },
  ],
} as const

/** That `spender` may take the test token's `value` of its owner (ERC-2612). */
export async function signPermit(
  { chainId, token }: { chainId: number; token: Address },
  permit: { spender: Address; value: bigint; nonce: bigint; deadline: bigint },
  owner: LocalAccount,
) {
  const signature = await owner.signTypedData({
    domain: { name: "Test Euro", version: "1", chainId, verifyingContract: token },
    types: permitTypes,
    primaryType: "Permit",
    message: { owner: owner.address, ...permit },
  })
  const { r, s, yParity } = parseSignature(signature)
  return { deadline: permit.deadline, v: 27 + yParity, r, s }
}

function domainOf({ chainId, registry }: Place) {
  return { name: "UrCar", version: "1", chainId, verifyingContract: registry } as const
}

function readable({ vin, plate, kind, stated, payload, sealedRoot, evidenceRoot }: Record) {
  const named = { vin: text(vin), plate: text(plate), kind: text(kind) }
  return { ...named, ...readStated(stated), payload, sealedRoot, evidenceRoot }
}

/** What stands left-aligned in `bytes`. viem's `trim` would cut a final "0" in two. */
function text(bytes: Hex): string {
  return hexToString(bytes).replaceAll("\0", "")
}
