import type { Address, Hex } from "viem"
import { type Deployment, getDeployment } from "../chain/deployment.ts"
import { padHex, sliceHex } from "../hex/hex.ts"
import { recordAppendedTopic } from "../records/decode-record.ts"
import { type ScoredDispute, type ScoredFile, scoreWriter, type WriterScore } from "../score/score-writer.ts"
import { textFromBytes } from "../text/bytes.ts"
import { vinToBytes } from "../vin/codec.ts"
import { parseVin } from "../vin/vin.ts"
import { getLogs, toQuantity } from "./answers.ts"
import { checkContract } from "./check-register.ts"
import { readDisputes } from "./disputes.ts"
import { type Failure, VerificationStop } from "./failure.ts"
import { toOdometerEntries } from "./judge-records.ts"
import { readListings } from "./listings.ts"
import { createRpc, type Rpc } from "./rpc.ts"
import { type VerifyOptions, verifyVehicle } from "./verify-vehicle.ts"

/** A writer's score, and what it rests on. */
export interface WriterReport {
  readonly writer: Address
  readonly chainId: number
  /** `undefined` where something is wrong. */
  readonly score?: WriterScore
  /** The vehicles it wrote about, each file verified. */
  readonly vehicles: readonly string[]
  readonly disputes: readonly ScoredDispute[]
  /** The first file that could not be verified, or in what endpoints differ; `null` if nothing was found. */
  readonly failure: (Failure & { readonly vin?: string }) | null
}

/** How to score. */
export type VerifyWriterOptions = Pick<VerifyOptions, "chainId" | "fetch"> & {
  /** Called with how many of the vehicles' files were verified. */
  readonly onProgress?: (done: number, total: number) => void
}

const localChainId = 31_337
/** Files verified at a time. */
const together = 4

/**
 * Scores a writer from RPC endpoints alone: finds the vehicles it wrote about and the disputes over its records, verifies
 * every file, and computes {@link scoreWriter}. Endpoints cannot invent records; what one leaves out the others show.
 *
 * @throws WrongChainError for an unknown chain, RpcUnreachableError, RpcFailedError
 */
export async function verifyWriter(
  endpoints: readonly [string, ...string[]],
  writer: Address,
  options: VerifyWriterOptions = {},
): Promise<WriterReport> {
  const deployment = getDeployment(options.chainId ?? localChainId)
  const rpcs = endpoints.map((url) => createRpc(url, options.fetch))
  const base = { writer, chainId: deployment.chainId }
  const none = { ...base, vehicles: [], disputes: [] }
  try {
    const [first, ...others] = await Promise.all(rpcs.map((rpc) => readTraces(rpc, deployment, writer)))
    if (first === undefined) throw new RangeError("no endpoint")
    for (const other of others) requireSame(first, other)
    const { vehicles, disputes } = first
    const files = await readFiles(endpoints, deployment, vehicles, options)
    return { ...base, vehicles, disputes, score: scoreWriter({ writer, files, disputes }), failure: null }
  } catch (error) {
    if (error instanceof FileStop) return { ...none, failure: { ...error.failure, vin: error.vin } }
    if (error instanceof VerificationStop) return { ...none, failure: error.failure }
    throw error
  }
}

/** A vehicle's file that could not be verified. */
class FileStop extends Error {
  readonly vin: string
  readonly failure: Failure

  constructor(vin: string, failure: Failure) {
    super(failure.reason)
    this.vin = vin
    this.failure = failure
  }
}

/** What an endpoint tells of a writer. */
interface Traces {
  readonly url: string
  /** In ascending order. */
  readonly vehicles: readonly string[]
  readonly disputes: readonly ScoredDispute[]
}

async function readTraces(rpc: Rpc, deployment: Deployment, writer: Address): Promise<Traces> {
  const { addresses, startBlock } = deployment
  const topics: (Hex | null)[] = [recordAppendedTopic, null, padHex(writer, { size: 32 })]
  const [logs, disputes] = await Promise.all([
    getLogs(rpc, addresses.vehicleRegistry, topics, toQuantity(startBlock), "latest"),
    readDisputes(rpc, deployment, writer),
    checkContract(rpc, deployment, "disputeCourt"),
  ])
  const vins = new Set(logs.map((log) => textFromBytes(sliceHex(log.topics[1] ?? "0x", 0, 17))))
  return { url: rpc.url, vehicles: [...vins].sort(), disputes }
}

/** @throws VerificationStop */
function requireSame(one: Traces, other: Traces): void {
  const missing = one.vehicles.find((vin) => !other.vehicles.includes(vin))
  const added = other.vehicles.find((vin) => !one.vehicles.includes(vin))
  if (missing !== undefined || added !== undefined)
    throw new VerificationStop("OmittedRecord", { endpoint: other.url, vin: missing ?? added })
  if (JSON.stringify(one.disputes) !== JSON.stringify(other.disputes))
    throw new VerificationStop("OtherDispute", { endpoint: other.url })
}

async function readFiles(
  endpoints: readonly [string, ...string[]],
  deployment: Deployment,
  vehicles: readonly string[],
  options: VerifyWriterOptions,
): Promise<ScoredFile[]> {
  const files: ScoredFile[] = []
  for (let from = 0; from < vehicles.length; from += together) {
    const part = vehicles.slice(from, from + together)
    files.push(...(await Promise.all(part.map((vin) => readFile(endpoints, deployment, vin, options)))))
    options.onProgress?.(files.length, vehicles.length)
  }
  return files
}

async function readFile(
  endpoints: readonly [string, ...string[]],
  deployment: Deployment,
  vin: string,
  { fetch }: VerifyWriterOptions,
): Promise<ScoredFile> {
  const { chainId } = deployment
  const report = await verifyVehicle(endpoints, vin, { chainId, ...(fetch && { fetch }) })
  if (report.failure) throw new FileStop(vin, report.failure)
  const rpc = createRpc(endpoints[0], fetch)
  const listings = await readListings(rpc, deployment, vinToBytes(parseVin(vin)), report.records)
  return { vin, entries: toOdometerEntries(report.records, listings) }
}
