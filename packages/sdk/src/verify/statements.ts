import type { Address, Hex } from "viem"
import { sliceHex } from "../hex/hex.ts"
import { type Domain, rawBatchDigest, rawRecordDigest, rawRegistrationDigest } from "../records/digest.ts"
import type { RawStatement } from "../records/raw.ts"
import { createReader, type Reader, readDynamics, readStatement, readWords, selectorOf } from "./calldata.ts"
import type { ProvenTransaction } from "./transaction.ts"

/** What a transaction says that somebody stated. */
export interface Statement {
  readonly record: RawStatement
  /** `null`: whoever sent the transaction, which itself is the signature. */
  readonly author: Address | null
  readonly witnesses: readonly Address[]
  /** What author and witnesses signed. */
  readonly digest: () => Hex
  readonly authorSignature: Hex
  readonly witnessSignatures: readonly Hex[]
  /** Who gets the title, by a registration. */
  readonly owner?: Address
}

const record = "(bytes17,bytes32,uint256,bytes32,bytes32,bytes16,string)"
const signed = `(${record},address,uint256,uint40,address[],bytes[])`

type Read = (reader: Reader, domain: Domain) => Statement[]

/** Functions of the vehicle registry that write a record of their caller. */
const ownReaders = new Map<Hex, Read>([
  [
    selectorOf(`registerVehicle(${record},address)`),
    (reader) => [{ ...readOwn(reader), owner: reader.address(32) }],
  ],
  [selectorOf(`append(${record})`), (reader) => [readOwn(reader)]],
])

/** Functions of the contract of authorities' acts that do. */
const actReaders = new Map<Hex, Read>([
  [selectorOf(`announceAuthorityTransfer(${record},address,uint8)`), (reader) => [readOwn(reader)]],
  [selectorOf(`followKey(${record})`), (reader) => [readOwn(reader)]],
])

/** Functions that carry what others signed. */
const carriedReaders = new Map<Hex, Read>([
  [selectorOf(`registerVehicleSigned(${signed},address)`), readRegistration],
  [
    selectorOf(`appendSigned(${signed})`),
    (reader, domain) => [readSigned(reader, reader.follow(0, 0), domain)],
  ],
  [
    selectorOf(`appendMany(${signed}[])`),
    (reader, domain) => readDynamics(reader, reader.follow(0, 0), (at) => readSigned(reader, at, domain)),
  ],
  [selectorOf(`appendBatch((${record}[],address,uint256,uint40,bytes))`), readBatch],
])

/**
 * Everything that a transaction to the registry, or to its contract of acts, states. One that went to another contract,
 * which passed it on, can only have carried signed records: they are looked for anywhere in its calldata.
 *
 * @param acts the contract of authorities' acts
 */
export function readStatements(transaction: ProvenTransaction, domain: Domain, acts: Address): Statement[] {
  const { input, to } = transaction
  const selector = selectorIn(input)
  if (to !== domain.registry.toLowerCase()) {
    const act = to === acts.toLowerCase() ? actReaders.get(selector) : undefined
    return act ? attempt(act, input, domain) : searchStatements(input, domain)
  }
  const read = ownReaders.get(selector) ?? carriedReaders.get(selector)
  return read ? attempt(read, input, domain) : []
}

function searchStatements(input: Hex, domain: Domain): Statement[] {
  const found: Statement[] = []
  for (const [selector, read] of carriedReaders) {
    const digits = selector.slice(2)
    for (let at = input.indexOf(digits, 2); at >= 0; at = input.indexOf(digits, at + 2))
      if (at % 2 === 0) found.push(...attempt(read, `0x${input.slice(at)}`, domain))
  }
  return found
}

function attempt(read: Read, input: Hex, domain: Domain): Statement[] {
  try {
    return read(createReader(sliceHex(input, 4)), domain)
  } catch {
    return []
  }
}

function selectorIn(input: Hex): Hex {
  return input.length < 10 ? "0x" : sliceHex(input, 0, 4)
}

/** A record of whoever sends the transaction. */
function readOwn(reader: Reader): Statement {
  return {
    record: readStatement(reader, reader.follow(0, 0)),
    author: null,
    witnesses: [],
    digest: () => "0x",
    authorSignature: "0x",
    witnessSignatures: [],
  }
}

function readSigned(reader: Reader, base: number, domain: Domain, owner?: Address): Statement {
  const unsigned = {
    record: readStatement(reader, reader.follow(base, base)),
    author: reader.address(base + 32),
    nonce: reader.integer(base + 64),
    deadline: reader.number(base + 96),
    witnesses: readWords(reader, reader.follow(base + 128, base), reader.address),
  }
  const [authorSignature = "0x", ...witnessSignatures] = readDynamics(
    reader,
    reader.follow(base + 160, base),
    reader.bytes,
  )
  const digest = () =>
    owner ? rawRegistrationDigest(unsigned, owner, domain) : rawRecordDigest(unsigned, domain)
  return { ...unsigned, digest, authorSignature, witnessSignatures, ...(owner && { owner }) }
}

function readRegistration(reader: Reader, domain: Domain): Statement[] {
  return [readSigned(reader, reader.follow(0, 0), domain, reader.address(32))]
}

function readBatch(reader: Reader, domain: Domain): Statement[] {
  const base = reader.follow(0, 0)
  const author = reader.address(base + 32)
  const records = readDynamics(reader, reader.follow(base, base), (at) => readStatement(reader, at))
  const nonce = reader.integer(base + 64)
  const deadline = reader.number(base + 96)
  const authorSignature = reader.bytes(reader.follow(base + 128, base))
  let known: Hex | undefined
  const digest = () => {
    known ??= rawBatchDigest({ records, author, nonce, deadline }, domain)
    return known
  }
  return records.map((one) => ({
    record: one,
    author,
    witnesses: [],
    digest,
    authorSignature,
    witnessSignatures: [],
  }))
}
