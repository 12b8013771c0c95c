import { mkdir, readdir, rm, writeFile } from "node:fs/promises"
import { network } from "hardhat"
import { type Abi, type AbiItem, custom, keccak256, parseAbi } from "viem"
import { readArtifact } from "./deploy/artifacts.ts"
import { type Deployment, deployUrCar } from "./deploy/index.ts"

/** Where the SDK keeps what it knows of the contracts. */
const folder = new URL("../../packages/sdk/src/generated/", import.meta.url)

/** Errors of the transfer library, which the compiler leaves out of its users' ABIs. */
const transferErrors = parseAbi([
  "error ETHTransferFailed()",
  "error TransferFromFailed()",
  "error TransferFailed()",
])

const artifactPaths = {
  "audit-anchor": "authority/AuditAnchor",
  "authority-acts": "vehicle/AuthorityActs",
  "chain-anchor": "witness/ChainAnchor",
  "dispute-court": "trust/DisputeCourt",
  "escrow-desk": "sale/EscrowDesk",
  federation: "authority/Federation",
  "license-registry": "authority/LicenseRegistry",
  "lien-registry": "sale/LienRegistry",
  "owner-registry": "authority/OwnerRegistry",
  "plate-registry": "vehicle/PlateRegistry",
  "reward-pool": "trust/RewardPool",
  "sale-desk": "sale/SaleDesk",
  "test-euro": "testing/TestEuro",
  "validator-set": "authority/ValidatorSet",
  "vehicle-registry": "vehicle/VehicleRegistry",
} as const

type Name = keyof typeof artifactPaths

/** Whose errors a contract passes on beside its own. */
const bubbles: Readonly<Record<Name, readonly Name[]>> = {
  "audit-anchor": [],
  "authority-acts": ["vehicle-registry", "plate-registry"],
  "chain-anchor": [],
  "dispute-court": ["license-registry"],
  "escrow-desk": ["vehicle-registry", "lien-registry"],
  federation: [
    "license-registry",
    "validator-set",
    "sale-desk",
    "escrow-desk",
    "dispute-court",
    "reward-pool",
    "authority-acts",
  ],
  "license-registry": [],
  "lien-registry": ["vehicle-registry"],
  "owner-registry": [],
  "plate-registry": [],
  "reward-pool": ["sale-desk"],
  "sale-desk": ["vehicle-registry", "lien-registry"],
  "test-euro": [],
  "validator-set": [],
  "vehicle-registry": ["plate-registry"],
}

const movesTokens: readonly Name[] = [
  "dispute-court",
  "escrow-desk",
  "license-registry",
  "reward-pool",
  "sale-desk",
]

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true })
  const names = Object.keys(artifactPaths).filter(isName)
  for (const name of names) await write(`${name}-abi.ts`, printAbi(name, await readAbi(name)))
  await write("deployments.ts", printDeployment(await deployInMemory()))
  await write("chain-anchor-code.ts", await printAnchorCode())
  const files = [...names.map((name) => `${name}-abi.ts`), "chain-anchor-code.ts", "deployments.ts"].sort()
  await write("index.ts", files.map((file) => `export * from "./${file}"\n`).join(""))
  await removeOthers(["index.ts", ...files])
}

function isName(name: string): name is Name {
  return name in artifactPaths
}

/** A contract's ABI with every error it can end in; sorted, without the constructor. */
async function readAbi(name: Name): Promise<AbiItem[]> {
  const own = (await readArtifact(artifactPaths[name])).abi
  const passedOn = await Promise.all(
    bubbles[name].map(async (other) => (await readArtifact(artifactPaths[other])).abi),
  )
  const items = [...own, ...errorsOf(passedOn.flat()), ...(movesTokens.includes(name) ? transferErrors : [])]
  const lines = new Map(
    items.filter(({ type }) => type !== "constructor").map((item) => [printItem(item), item]),
  )
  return Array.from(lines.entries())
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item)
}

function errorsOf(abi: Abi): AbiItem[] {
  return abi.filter(({ type }) => type === "error")
}

function printAbi(name: Name, items: readonly AbiItem[]): string {
  const constant = `${name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Abi`
  return `export const ${constant} = [\n${items.map((item) => `  ${printItem(item)},\n`).join("")}] as const\n`
}

/** One line an item, its type and name first; compiler's notes are left out. */
function printItem(item: AbiItem): string {
  const { type, ...rest } = item
  const name = "name" in item ? { name: item.name } : {}
  return JSON.stringify({ type, ...name, ...rest }, (key, value: unknown) =>
    key === "internalType" ? undefined : value,
  )
}

/** The local deployment on a chain inside this process. Rules and admissions change neither address nor code. */
async function deployInMemory(): Promise<Deployment> {
  const connection = await network.create()
  const transport = custom(connection.provider)
  const deployment = await deployUrCar({ rpcUrl: "", transport, rules: [], admissions: [] })
  await connection.close()
  return deployment
}

/** The first block that holds an event of the register. */
const startBlock = 1

function printDeployment({ chainId, addresses, codeHashes }: Deployment): string {
  const deployment = { chainId, startBlock, addresses, codeHashes }
  return [
    "/** Where the contracts stand on each chain, and keccak-256 of their runtime code. */\n",
    `export const deployments = ${JSON.stringify({ [chainId]: deployment }, null, 2)} as const\n`,
  ].join("")
}

/** It belongs to no deployment: whoever wants a witness creates it on a public chain, the same code everywhere. */
async function printAnchorCode(): Promise<string> {
  const { bytecode, deployedBytecode } = await readArtifact(artifactPaths["chain-anchor"])
  return [
    "/** Creates the contract. */\n",
    `export const chainAnchorBytecode =\n  "${bytecode}"\n`,
    "/** keccak-256 of its runtime code, which is the same on every chain. */\n",
    `export const chainAnchorCodeHash = "${keccak256(deployedBytecode)}"\n`,
  ].join("")
}

async function write(name: string, text: string): Promise<void> {
  const header = "// Written by `pnpm generate` from the contracts. Do not edit.\n"
  await writeFile(new URL(name, folder), header + text)
}

/** What earlier exports left behind. */
async function removeOthers(written: readonly string[]): Promise<void> {
  const stale = (await readdir(folder)).filter((name) => !written.includes(name))
  for (const name of stale) await rm(new URL(name, folder))
}

await main()
