import type { Address, Hex } from "viem"
import type { Deployment } from "../chain/deployment.ts"
import { initialHead, nextHead } from "../records/head.ts"
import { getBlock, getTransaction } from "./answers.ts"
import { type FailureReason, VerificationStop } from "./failure.ts"
import { type NoProof, type Proof, proveRecord } from "./prove-record.ts"
import { proveSale } from "./prove-sale.ts"
import type { Rpc } from "./rpc.ts"
import { type ProvenTransaction, proveTransaction } from "./transaction.ts"
import type { VehicleState } from "./vehicle-state.ts"
import type { LoggedRecord } from "./walk-records.ts"

/** A record whose author is proven. */
export interface ProvenRecord extends LoggedRecord {
  /** The file's head after it. */
  readonly head: Hex
  readonly author: Proof
  readonly witnesses: readonly Proof[]
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
  const transactions = await Promise.all(records.map((record) => fetchTransaction(check, record)))
  const used = new Set<string>()
  const proven: ProvenRecord[] = []
  let file: Pick<ProvenFile, "firstOwner" | "firstHead"> | undefined
  for (const [index, logged] of records.entries()) {
    const transaction = transactions[index]
    if (!transaction)
      throw await stop(check, records, logged, "TransactionMissing", { hash: logged.transactionHash })
    const proof = await prove(check, logged, transaction, proven.at(-1)?.head, used)
    if ("problem" in proof) throw await stop(check, records, logged, "ForgedSignature", { ...proof })
    if (index === 0 && proof.owner)
      file = { firstOwner: proof.owner, firstHead: initialHead(check.vin, proof.owner) }
    if (!file) throw await stop(check, records, logged, "ForgedSignature", { problem: "no first owner" })
    const head = nextHead(proven.at(-1)?.head ?? file.firstHead, logged.record)
    proven.push({ ...logged, head, author: proof.author, witnesses: proof.witnesses })
    check.progress(proven.length)
  }
  if (!file) throw new VerificationStop("MissingRecord", {}, 1)
  return { records: proven, ...file }
}

interface Proven {
  readonly author: Proof
  readonly witnesses: readonly Proof[]
  readonly owner?: Address
}

async function prove(
  { rpc, deployment }: SignatureCheck,
  { record }: LoggedRecord,
  transaction: ProvenTransaction,
  headBefore: Hex | undefined,
  used: Set<string>,
): Promise<Proven | NoProof> {
  const domain = { chainId: deployment.chainId, registry: deployment.addresses.vehicleRegistry }
  if (record.author !== deployment.addresses.saleDesk.toLowerCase())
    return proveRecord(rpc, record, transaction, domain, used)
  const sale = await proveSale(rpc, record, transaction, deployment, headBefore ?? "0x")
  return "problem" in sale ? sale : { author: sale.seller, witnesses: [] }
}

/** A transaction whose bytes and sender are proven. */
async function fetchTransaction(
  { rpc, deployment, wholeBlocks }: SignatureCheck,
  { block, transactionHash }: LoggedRecord,
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
