import type { Address, Hex } from "viem"
import { type Deployment, getDeployment } from "../chain/deployment.ts"
import { vinToBytes } from "../vin/codec.ts"
import { parseVin } from "../vin/vin.ts"
import { checkEndpoint, readCodes, type VerifiedFile } from "./check-endpoints.ts"
import { checkLicences } from "./check-licences.ts"
import { checkRegister } from "./check-register.ts"
import { checkSignatures, findWrongTime, type ProvenFile, type ProvenRecord } from "./check-signatures.ts"
import { computeCoverage } from "./coverage.ts"
import { VerificationStop } from "./failure.ts"
import { prefetch, type VerificationHints } from "./hints.ts"
import { judgeRecords } from "./judge-records.ts"
import { readListings } from "./listings.ts"
import { traceOwners } from "./owners.ts"
import type { RecordReport } from "./record-report.ts"
import type { Step, VerificationReport } from "./report.ts"
import { createRpc, type Fetch, type Rpc } from "./rpc.ts"
import { type StepTracker, trackSteps } from "./steps.ts"
import { readVehicleState, type VehicleState } from "./vehicle-state.ts"
import { type LoggedRecord, walkRecords } from "./walk-records.ts"

/** How to verify. */
export interface VerifyOptions {
  /** The register's chain; the local one by default. */
  readonly chainId?: number
  /** Where to look; need not be trusted. */
  readonly hints?: VerificationHints
  /** Called with every change of a step, for whoever watches. */
  readonly onStep?: (step: Step) => void
  /** Instead of the platform's own. */
  readonly fetch?: Fetch
}

const localChainId = 31_337

/**
 * Verifies a vehicle's whole file from RPC endpoints alone. The endpoints may be anybody's: what they say is proven by
 * the pinned code of the register, the heads computed from the records, the authors' recovered signatures and the
 * licences at the time. The first endpoint is verified, the others must agree with it. One endpoint alone could leave out
 * the latest records, invent licences, code at an author's address and listings, and tell another present: a second,
 * independent one shows it.
 *
 * @returns a report, also where something is wrong
 * @throws InvalidVinError, WrongChainError for an unknown chain, RpcUnreachableError, RpcFailedError
 */
export async function verifyVehicle(
  endpoints: readonly [string, ...string[]],
  vin: string,
  options: VerifyOptions = {},
): Promise<VerificationReport> {
  const text = parseVin(vin)
  const deployment = getDeployment(options.chainId ?? localChainId)
  const [first, ...others] = endpoints
  const connect = (url: string) => createRpc(url, options.fetch)
  const steps = trackSteps(options.onStep)
  const draft = { ...emptyReport, vin: text, chainId: deployment.chainId }
  const found: Findings = {}
  try {
    await verify({
      rpc: connect(first),
      others: others.map(connect),
      deployment,
      vin: vinToBytes(text),
      steps,
      found,
      options,
    })
    return { ...draft, ...found, verdict: "verified", steps: steps.list() }
  } catch (error) {
    if (!(error instanceof VerificationStop)) throw error
    steps.fail()
    return { ...draft, ...found, verdict: "failed", failure: error.failure, steps: steps.list() }
  }
}

const emptyReport = {
  failure: null,
  vehicle: null,
  records: [],
  owners: [],
  odometer: null,
  coverage: null,
  endpoints: [],
  acceptedByChain: 0,
} as const

type Findings = { -readonly [Key in keyof VerificationReport]?: VerificationReport[Key] }

interface Verification {
  readonly rpc: Rpc
  readonly others: readonly Rpc[]
  readonly deployment: Deployment
  readonly vin: Hex
  readonly steps: StepTracker
  /** What is known so far; stays known when a later check fails. */
  readonly found: Findings
  readonly options: VerifyOptions
}

async function verify(verification: Verification): Promise<void> {
  const { rpc, deployment, vin, steps, found, options } = verification
  if (options.hints) prefetch(rpc, deployment, vin, options.hints)

  steps.begin("register", 1)
  await checkRegister(rpc, deployment)
  steps.pass()

  steps.begin("vehicle", 1)
  const vehicle = await readVehicleState(rpc, deployment, vin)
  found.vehicle = vehicle
  steps.pass()

  const logged = await readRecords(verification, vehicle)
  const file = await proveFile(verification, vehicle, logged)
  await checkHead(verification, vehicle, file)

  steps.begin("licences", file.records.length)
  const { roles } = await checkLicences(rpc, deployment, file.records)
  const reports = file.records.map((record, index) => toReport(record, roles[index]))
  found.records = reports
  steps.pass()

  steps.begin("owners", 1)
  const records = file.records.map(({ record }) => record)
  found.owners = traceOwners(records, registeredOwners(file), vehicle)
  steps.pass()

  const listings = await readListings(rpc, deployment, vin, file.records)
  found.odometer = judgeRecords(reports, listings)
  found.coverage = computeCoverage(reports, found.owners)
  found.acceptedByChain = countAccepted(reports)
  await compareEndpoints(verification, { vin, vehicle, ...file, roles, listings })
}

async function readRecords({ rpc, deployment, vin, steps }: Verification, vehicle: VehicleState) {
  const { recordCount } = vehicle
  steps.begin("records", recordCount)
  const { vehicleRegistry } = deployment.addresses
  const logged = await walkRecords(rpc, vehicleRegistry, vin, vehicle, (left) =>
    steps.advance(recordCount - left),
  )
  steps.pass()
  return logged
}

async function proveFile(
  { rpc, deployment, vin, steps, options }: Verification,
  vehicle: VehicleState,
  logged: readonly LoggedRecord[],
): Promise<ProvenFile> {
  steps.begin("signatures", logged.length)
  const wholeBlocks = new Set(options.hints?.blocks)
  const check = { rpc, deployment, vehicle, vin, wholeBlocks, progress: steps.advance }
  const file = await checkSignatures(check, logged)
  steps.pass()
  return file
}

/** The records must make the head on chain. What no signature covers is the register's own: place and time. */
async function checkHead(
  { rpc, steps }: Verification,
  { head }: VehicleState,
  { records }: ProvenFile,
): Promise<void> {
  steps.begin("head", 1)
  const computed = records.at(-1)?.head
  if (computed !== head) {
    const wrongTime = await findWrongTime(rpc, records)
    if (wrongTime) throw wrongTime
    throw new VerificationStop("HeadMismatch", { computed, expected: head })
  }
  steps.pass()
}

/** @throws VerificationStop if an endpoint tells something else */
async function compareEndpoints(
  { rpc, others, deployment, steps, found }: Verification,
  file: Omit<VerifiedFile, "codes">,
): Promise<void> {
  if (others.length === 0) return
  steps.begin("endpoints", others.length)
  const codes = await readCodes(rpc, file.records)
  const checked = await Promise.all(
    others.map((other) => checkEndpoint(other, deployment, { ...file, codes })),
  )
  found.endpoints = checked.map(({ report }) => report)
  const different = checked.find(({ difference }) => difference !== undefined)
  if (different?.difference) throw different.difference
  steps.pass()
}

/** Whom each registration gives the title, by its sequence. */
function registeredOwners({ records }: ProvenFile): ReadonlyMap<number, Address> {
  return new Map(records.flatMap(({ record, owner }) => (owner ? [[record.sequence, owner]] : [])))
}

function toReport(proven: ProvenRecord, roles: Parameters<typeof withRoles>[1]): RecordReport {
  const { record, block, transactionHash, head, author, witnesses } = proven
  return withRoles({ record, block, transactionHash, head, author, witnesses }, roles)
}

function withRoles(
  report: Omit<RecordReport, "authorRoles" | "witnessRoles">,
  roles:
    | { readonly author: RecordReport["authorRoles"]; readonly witnesses: RecordReport["witnessRoles"] }
    | undefined,
): RecordReport {
  return { ...report, authorRoles: roles?.author ?? [], witnessRoles: roles?.witnesses ?? [] }
}

function countAccepted(reports: readonly RecordReport[]): number {
  return reports
    .flatMap(({ author, witnesses }) => [author, ...witnesses])
    .filter((proof) => proof === "accepted-by-chain").length
}
