import type { Address, Hex } from "viem"
import type { Deployment } from "../chain/deployment.ts"
import { type ClaimBook, createClaimBook } from "../hex/claims.ts"
import { initialHead, nextHead } from "../records/head.ts"
import { getBlock, getTransaction } from "./answers.ts"
import { type FailureReason, VerificationStop } from "./failure.ts"
import { type Grounds, type NoProof, type Proof, proveGround } from "./grounds.ts"
import { findDeposit, groundsOfEscrow } from "./prove-escrow.ts"
import { groundsOfRecord } from "./prove-record.ts"
import { groundsOfSale } from "./prove-sale.ts"
import type { Rpc } from "./rpc.ts"
import { readStatements, type Statement } from "./statements.ts"
import { type ProvenTransaction, proveTransaction } from "./transaction.ts"
import type { VehicleState } from "./vehicle-state.ts"
import type { LoggedRecord } from "./walk-records.ts"

/** A record whose author is proven. */
export interface ProvenRecord extends LoggedRecord {
  /** The file's head after it. */
  readonly head: Hex
  /** Whom a registration gives the title. */
  readonly owner: Address | undefined
  readonly author: Proof
  readonly witnesses: readonly Proof[]
  /** Accounts with code whose word the chain took for a signature. */
  readonly contracts: readonly Address[]
}

/** A life file whose authors are proven. */
export interface ProvenFile {
  readonly records: readonly ProvenRecord[]
  readonly firstOwner: Address
  readonly firstHead: Hex
}

/** What a check of signatures works with. */
export interface SignatureCheck {
  readonly rpc: Rpc
  readonly deployment: Deployment
  readonly vehicle: VehicleState
  readonly vin: Hex
  /** Blocks that are asked for as a whole, since they were hinted at. */
  readonly wholeBlocks: ReadonlySet<number>
  readonly progress: (done: number) => void
}

/**
 * Proves for each record, in order, that its author, its witnesses and (in a sale) its seller stated exactly it, and
 * computes every head on the way.
 *
 * @throws VerificationStop naming the first record that is not its author's
 */
export async function checkSignatures(
  check: SignatureCheck,
  records: readonly LoggedRecord[],
): Promise<ProvenFile> {
  const transactions = await fetchTransactions(check, records)
  const book = createClaimBook()
  const deposits = await fetchDeposits(check, records, transactions)
  const grounds = findGrounds(check, records, transactions, deposits)
  for (const { signers } of grounds.values())
    for (const { claims } of signers) for (const claim of claims.slice(0, 1)) book.expect(claim())
  const proven: ProvenRecord[] = []
  let file: Pick<ProvenFile, "firstOwner" | "firstHead"> | undefined
  for (const logged of records) {
    if (!transactions.has(logged.transactionHash))
      throw await stop(check, records, logged, "TransactionMissing", { hash: logged.transactionHash })
    const ground = grounds.get(logged)
    const proof = isAtHead(ground, proven)
      ? await prove(check.rpc, book, ground)
      : ({ problem: "not-in-transaction", account: logged.record.author } as const)
    if ("problem" in proof) throw await stop(check, records, logged, "ForgedSignature", { ...proof })
    const owner = ground?.owner
    if (proven.length === 0 && owner) file = { firstOwner: owner, firstHead: initialHead(check.vin, owner) }
    if (!file) throw await stop(check, records, logged, "ForgedSignature", { problem: "no first owner" })
    const head = nextHead(proven.at(-1)?.head ?? file.firstHead, logged.record)
    proven.push({ ...logged, head, owner, ...proof })
    check.progress(proven.length)
  }
  if (!file) throw new VerificationStop("MissingRecord", {}, 1)
  return { records: proven, ...file }
}

/** The transactions whose bytes are proven, by hash. */
async function fetchTransactions(
  check: SignatureCheck,
  records: readonly LoggedRecord[],
): Promise<ReadonlyMap<Hex, ProvenTransaction>> {
  const firsts = new Map(records.map((record) => [record.transactionHash, record]))
  const fetched = await Promise.all(Array.from(firsts.values(), (record) => fetchTransaction(check, record)))
  return new Map(fetched.flatMap((transaction) => (transaction ? [[transaction.hash, transaction]] : [])))
}

/** By what each record is to be proven; nothing for one that its transaction does not state. */
function findGrounds(
  { deployment }: SignatureCheck,
  records: readonly LoggedRecord[],
  transactions: ReadonlyMap<Hex, ProvenTransaction>,
  deposits: ReadonlyMap<LoggedRecord, ProvenTransaction>,
): ReadonlyMap<LoggedRecord, Grounds> {
  const { chainId, addresses } = deployment
  const domain = { chainId, registry: addresses.vehicleRegistry }
  const statements = new Map<ProvenTransaction, Statement[]>()
  const used = new Set<Statement>()
  const grounds = new Map<LoggedRecord, Grounds>()
  for (const logged of records) {
    const { record, transactionHash } = logged
    const transaction = transactions.get(transactionHash)
    if (!transaction) continue
    const stated = () => {
      const known =
        statements.get(transaction) ?? readStatements(transaction, domain, addresses.authorityActs)
      statements.set(transaction, known)
      return known
    }
    const find = (): Grounds | undefined => {
      if (record.author === addresses.saleDesk.toLowerCase())
        return groundsOfSale(record, transaction, deployment)
      if (record.author !== addresses.escrowDesk.toLowerCase())
        return groundsOfRecord(record, transaction, stated(), used)
      const deposit = deposits.get(logged)
      return deposit && groundsOfEscrow(record, transaction, deposit, deployment)
    }
    const found = find()
    if (found) grounds.set(logged, found)
  }
  return grounds
}

/** The transactions in which buyers deposited for sales by escrow. */
async function fetchDeposits(
  check: SignatureCheck,
  records: readonly LoggedRecord[],
  transactions: ReadonlyMap<Hex, ProvenTransaction>,
): Promise<ReadonlyMap<LoggedRecord, ProvenTransaction>> {
  const { rpc, deployment } = check
  const desk = deployment.addresses.escrowDesk.toLowerCase()
  const firstBlock = records.at(0)?.block ?? 0
  const found = records.map(async (logged) => {
    const ending = transactions.get(logged.transactionHash)
    if (logged.record.author !== desk || !ending) return []
    const log = await findDeposit(rpc, deployment, ending, firstBlock, logged.block)
    if (!log) return []
    const { blockNumber: block, transactionHash } = log
    const deposit = await fetchTransaction(check, { block, transactionHash })
    return deposit ? [[logged, deposit] as const] : []
  })
  return new Map((await Promise.all(found)).flat())
}

/** Whether the file stood where the seller confirmed it. */
function isAtHead(grounds: Grounds | undefined, before: readonly ProvenRecord[]): grounds is Grounds {
  if (!grounds) return false
  const { headBefore, isHeadOlder } = grounds
  if (headBefore === undefined) return true
  return isHeadOlder ? before.some(({ head }) => head === headBefore) : before.at(-1)?.head === headBefore
}

async function prove(
  rpc: Rpc,
  book: ClaimBook,
  grounds: Grounds,
): Promise<Pick<ProvenRecord, "author" | "witnesses" | "contracts"> | NoProof> {
  const proofs: Proof[] = []
  for (const ground of grounds.signers) {
    const proof = await proveGround(rpc, book, ground)
    if (proof === undefined) return { problem: "signature-of-other", account: ground.signer }
    proofs.push(proof)
  }
  const [author = "transaction", ...others] = proofs
  const contracts = grounds.signers.filter((_, index) => proofs[index] === "accepted-by-chain")
  return {
    author,
    witnesses: others.slice(0, grounds.witnesses),
    contracts: contracts.map(({ signer }) => signer),
  }
}

/** A transaction whose bytes are proven. */
async function fetchTransaction(
  { rpc, deployment, wholeBlocks }: SignatureCheck,
  { block, transactionHash }: Pick<LoggedRecord, "block" | "transactionHash">,
): Promise<ProvenTransaction | undefined> {
  const told = wholeBlocks.has(block)
    ? (await getBlock(rpc, block)).transactions.find(({ hash }) => hash === transactionHash)
    : await getTransaction(rpc, transactionHash)
  return told && proveTransaction(told, transactionHash, deployment.chainId)
}

/**
 * The first record whose time of recording is not its block's; no signature covers that time, only the head does.
 *
 * @throws RpcUnreachableError, RpcFailedError
 */
export async function findWrongTime(
  rpc: Rpc,
  records: readonly LoggedRecord[],
): Promise<VerificationStop | undefined> {
  const blocks = await Promise.all(records.map(({ block }) => getBlock(rpc, block)))
  const index = records.findIndex(({ record }, place) => record.recordedAt !== blocks[place]?.timestamp)
  const logged = records[index]
  if (!logged) return undefined
  const { recordedAt, sequence } = logged.record
  return new VerificationStop("AlteredRecord", { recordedAt, timestamp: blocks[index]?.timestamp }, sequence)
}

/** A record that its author never signed was altered by the endpoint, unless even the head agrees with it. */
async function stop(
  { rpc, vehicle, vin }: SignatureCheck,
  records: readonly LoggedRecord[],
  { record }: LoggedRecord,
  reason: FailureReason,
  details: Readonly<Record<string, unknown>>,
): Promise<VerificationStop> {
  const owners = [vehicle.owner, ...records.map((one) => one.record.author)]
  const heads = owners.map((owner) =>
    records.reduce((head, one) => nextHead(head, one.record), initialHead(vin, owner)),
  )
  const isAltered = reason === "ForgedSignature" && !heads.includes(vehicle.head)
  if (!isAltered) return new VerificationStop(reason, details, record.sequence)
  const earlier = records.filter((one) => one.record.sequence < record.sequence)
  return (
    (await findWrongTime(rpc, earlier)) ?? new VerificationStop("AlteredRecord", details, record.sequence)
  )
}
