import type { Address, Hex } from "viem"
import type { Deployment } from "../chain/deployment.ts"
import { getBlockNumber, getChainId, getCode } from "./answers.ts"
import { checkLicences, type RecordRoles } from "./check-licences.ts"
import type { ProvenRecord } from "./check-signatures.ts"
import { type Failure, VerificationStop } from "./failure.ts"
import { readListings } from "./listings.ts"
import type { EndpointReport } from "./report.ts"
import type { Rpc } from "./rpc.ts"
import { readVehicleState, type VehicleState } from "./vehicle-state.ts"

/** What was verified with the first endpoint. */
export interface VerifiedFile {
  readonly vin: Hex
  readonly vehicle: VehicleState
  readonly firstHead: Hex
  readonly records: readonly ProvenRecord[]
  /** What each record's author and witnesses were licensed as. */
  readonly roles: readonly RecordRoles[]
  /** Code of the contracts whose word stands for a signature. */
  readonly codes: ReadonlyMap<Address, Hex>
  /** See `readListings`. */
  readonly listings: readonly number[]
}

/** What another endpoint says, and the first thing in which it differs. */
export interface CheckedEndpoint {
  readonly report: EndpointReport
  readonly difference?: VerificationStop
}

/**
 * Compares what another endpoint says with the file verified: its history, its present, and all that no signature
 * covers, which one endpoint alone could invent. A longer history there means that the first endpoint left records out; a
 * shorter one that the other does, unless it says itself that it has not seen those blocks.
 */
export async function checkEndpoint(
  rpc: Rpc,
  deployment: Deployment,
  file: VerifiedFile,
): Promise<CheckedEndpoint> {
  let told: Pick<EndpointReport, "recordCount" | "head"> = { recordCount: 0, head: "0x" }
  try {
    const [chainId, seen] = await Promise.all([getChainId(rpc), getBlockNumber(rpc)])
    if (chainId !== deployment.chainId) throw new VerificationStop("WrongChain", { found: chainId })
    const state = await readVehicleState(rpc, deployment, file.vin)
    told = { recordCount: state.recordCount, head: state.head }
    const status = compareHistory(file, state, seen)
    await compareTestimony(rpc, deployment, upTo(file, state.recordCount))
    return { report: { url: rpc.url, status, ...told } }
  } catch (error) {
    if (!(error instanceof VerificationStop))
      return { report: { url: rpc.url, status: "unreachable", ...told } }
    const difference = toDifference(error.failure, rpc, file, told)
    return { report: { url: rpc.url, status: "disagrees", ...told }, difference }
  }
}

/** Code of every contract whose word stands for a signature. @throws RpcUnreachableError, RpcFailedError */
export async function readCodes(
  rpc: Rpc,
  records: readonly ProvenRecord[],
): Promise<ReadonlyMap<Address, Hex>> {
  const accounts = new Set(records.flatMap(({ contracts }) => contracts))
  return new Map(
    await Promise.all(Array.from(accounts, async (one) => [one, await getCode(rpc, one)] as const)),
  )
}

/** What an endpoint does not know, or is of another chain, is a history left out. */
function toDifference(
  { reason, details, sequence }: Failure,
  { url }: Rpc,
  { records }: VerifiedFile,
  told: Pick<EndpointReport, "recordCount" | "head">,
): VerificationStop {
  const values = { endpoint: url, ...told, verified: records.length, ...details }
  if (reason === "WrongChain" || reason === "VehicleUnknown" || reason === "CodeMismatch")
    return new VerificationStop("OmittedRecord", values, 1)
  return new VerificationStop(reason, values, sequence)
}

/** @throws VerificationStop */
function compareHistory(
  { vehicle, firstHead, records }: VerifiedFile,
  state: VehicleState,
  seen: number,
): "agrees" | "behind" {
  const count = state.recordCount
  const head = count === 0 ? firstHead : records[count - 1]?.head
  const isSame = head === state.head
  const next = records[count]
  if (!isSame || (next !== undefined && seen >= next.block)) {
    const reason = count === records.length ? "OtherHistory" : "OmittedRecord"
    throw new VerificationStop(reason, {}, Math.min(count, records.length) + 1)
  }
  if (next !== undefined) return "behind"
  const differing = presentFields.find((field) => state[field] !== vehicle[field])
  if (differing !== undefined)
    throw new VerificationStop("OtherState", {
      field: differing,
      there: state[differing],
      here: vehicle[differing],
    })
  return "agrees"
}

/** Of the present, what records do not tell or not fully: an authority's transfer is executed without one. */
const presentFields = ["owner", "holder", "country", "status", "isFrozen", "isBreached", "mark"] as const

/** The file as far as the endpoint has it. */
function upTo(file: VerifiedFile, count: number): VerifiedFile {
  return { ...file, records: file.records.slice(0, count), roles: file.roles.slice(0, count) }
}

/** @throws VerificationStop */
async function compareTestimony(rpc: Rpc, deployment: Deployment, file: VerifiedFile): Promise<void> {
  await Promise.all([
    compareLicences(rpc, deployment, file),
    compareCodes(rpc, file),
    compareListings(rpc, deployment, file),
  ])
}

async function compareLicences(rpc: Rpc, deployment: Deployment, file: VerifiedFile): Promise<void> {
  const { records, roles } = file
  const there = await checkLicences(rpc, deployment, records).catch((error: unknown) => {
    if (!(error instanceof VerificationStop)) throw error
    const { reason, details, sequence } = error.failure
    throw new VerificationStop("OtherLicence", { ...details, problem: reason }, sequence)
  })
  for (const [index, { record }] of records.entries()) {
    const [one, other] = [accountRoles(there.roles[index]), accountRoles(roles[index])]
    if (one === other) continue
    const { author, witnesses, sequence } = record
    throw new VerificationStop("OtherLicence", { author, witnesses, there: one, here: other }, sequence)
  }
}

function accountRoles(roles: RecordRoles | undefined): string {
  return [roles?.author ?? [], ...(roles?.witnesses ?? [])].map((names) => names.join("+")).join(", ")
}

async function compareCodes(rpc: Rpc, { records, codes }: VerifiedFile): Promise<void> {
  for (const [account, code] of await readCodes(rpc, records))
    if (code !== codes.get(account)) {
      const first = records.find(({ contracts }) => contracts.includes(account))
      throw new VerificationStop("OtherCode", { account }, first?.record.sequence)
    }
}

async function compareListings(rpc: Rpc, deployment: Deployment, file: VerifiedFile): Promise<void> {
  const { records, listings, vin } = file
  const known = new Set(records.map(({ record }) => record.recordedAt))
  const here = listings.filter((time) => known.has(time))
  const there = await readListings(rpc, deployment, vin, records)
  if (here.join() !== there.join()) throw new VerificationStop("OtherListing", { there, here })
}
