import {
  type Address,
  encodeDeployData,
  encodeFunctionData,
  getContractAddress,
  type Hex,
  stringToHex,
  toFunctionSelector,
  zeroAddress,
} from "viem"
import { type Artifact, readArtifact } from "./artifacts.ts"
import type { Admission, Construction, Rule, Settings } from "./parameters.ts"

/** Where each contract stands. */
export interface Addresses {
  readonly federation: Address
  readonly testEuro: Address
  readonly licenseRegistry: Address
  readonly ownerRegistry: Address
  readonly vehicleRegistry: Address
  readonly plateRegistry: Address
  readonly authorityActs: Address
  readonly validatorSet: Address
  readonly saleDesk: Address
  readonly disputeCourt: Address
  readonly rewardPool: Address
  readonly auditAnchor: Address
  readonly lienRegistry: Address
  readonly escrowDesk: Address
}

/** One transaction of the deployer: a contract's creation, or a call. */
export interface Step {
  readonly name: string
  readonly to?: Address
  readonly data: Hex
}

/** The whole deployment: the deployer's transactions by nonce from 0, and the addresses that follow from them. */
export interface Plan {
  readonly addresses: Addresses
  readonly steps: readonly Step[]
}

const federationRoles = { admission: 1n, policy: 2n, validators: 3n, guardian: 4n, court: 5n } as const
/** The role bits of a contract that settles sales, and of one that may slash stakes. */
const contractRoles = { saleDesk: 1 << 12, court: 1 << 13 } as const

/** Of a sale's price, in basis points. */
const saleFee = 50

const set = (artifact: Artifact, functionName: string, args: readonly unknown[]) =>
  encodeFunctionData({ abi: artifact.abi, functionName, args })

/**
 * Every transaction of a deployment, in order. The same deployer and construction give the same addresses and code
 * on every chain.
 */
export async function planDeployment(
  deployer: Address,
  construction: Construction,
  settings: Settings,
): Promise<Plan> {
  const artifacts = await readArtifacts()
  const addresses = predictAddresses(deployer)
  const creations = createContracts(artifacts, addresses, deployer, construction)
  const configuration = configure(artifacts, addresses, deployer, construction, settings)
  const handOver = set(artifacts.federation, "handOver", [
    construction.administrator,
    construction.shortestDelay,
  ])
  const calls = [
    { name: "configuration", data: set(artifacts.federation, "multicall", [configuration]) },
    { name: "hand-over", data: handOver },
  ]
  return { addresses, steps: [...creations, ...calls.map((call) => ({ ...call, to: addresses.federation }))] }
}

async function readArtifacts() {
  return {
    federation: await readArtifact("authority/Federation"),
    testEuro: await readArtifact("testing/TestEuro"),
    licenseRegistry: await readArtifact("authority/LicenseRegistry"),
    ownerRegistry: await readArtifact("authority/OwnerRegistry"),
    vehicleRegistry: await readArtifact("vehicle/VehicleRegistry"),
    authorityActs: await readArtifact("vehicle/AuthorityActs"),
    validatorSet: await readArtifact("authority/ValidatorSet"),
    saleDesk: await readArtifact("sale/SaleDesk"),
    disputeCourt: await readArtifact("trust/DisputeCourt"),
    rewardPool: await readArtifact("trust/RewardPool"),
    auditAnchor: await readArtifact("authority/AuditAnchor"),
    lienRegistry: await readArtifact("sale/LienRegistry"),
    escrowDesk: await readArtifact("sale/EscrowDesk"),
  }
}

type Artifacts = Awaited<ReturnType<typeof readArtifacts>>

/** Where a deployment by this account puts each contract, on every chain. */
export function predictAddresses(deployer: Address): Addresses {
  const created = (nonce: bigint) => getContractAddress({ from: deployer, nonce })
  const vehicleRegistry = created(5n)
  return {
    federation: created(0n),
    testEuro: created(1n),
    validatorSet: created(2n),
    licenseRegistry: created(3n),
    ownerRegistry: created(4n),
    vehicleRegistry,
    plateRegistry: getContractAddress({ from: vehicleRegistry, nonce: 1n }),
    authorityActs: getContractAddress({ from: vehicleRegistry, nonce: 2n }),
    saleDesk: created(6n),
    disputeCourt: created(7n),
    rewardPool: created(8n),
    auditAnchor: created(9n),
    lienRegistry: created(10n),
    escrowDesk: created(11n),
  }
}

/** In the order of `predictAddresses`. */
function createContracts(
  artifacts: Artifacts,
  addresses: Addresses,
  deployer: Address,
  construction: Construction,
): Step[] {
  const { guardian, shortestDelay, transferDelay, validators, treasury, isValidatorSetInGenesis } =
    construction
  const { federation, testEuro, validatorSet, licenseRegistry, ownerRegistry, vehicleRegistry } = addresses
  const { saleDesk, rewardPool, lienRegistry, escrowDesk } = addresses
  const create = ({ name, abi, bytecode }: Artifact, args: readonly unknown[]) => ({
    name,
    data: encodeDeployData({ abi, bytecode, args }),
  })
  return [
    create(artifacts.federation, [deployer, guardian, shortestDelay]),
    create(artifacts.testEuro, []),
    isValidatorSetInGenesis
      ? { name: "ValidatorSet", to: validatorSet, data: set(artifacts.validatorSet, "getValidators", []) }
      : create(artifacts.validatorSet, [federation, validators]),
    create(artifacts.licenseRegistry, [federation, testEuro, validatorSet]),
    create(artifacts.ownerRegistry, [licenseRegistry]),
    create(artifacts.vehicleRegistry, [licenseRegistry, ownerRegistry, transferDelay]),
    create(artifacts.saleDesk, [federation, vehicleRegistry, lienRegistry, rewardPool]),
    create(artifacts.disputeCourt, [federation, vehicleRegistry, treasury]),
    create(artifacts.rewardPool, [federation, saleDesk, escrowDesk, testEuro, treasury]),
    create(artifacts.auditAnchor, [licenseRegistry]),
    create(artifacts.lienRegistry, [vehicleRegistry]),
    create(artifacts.escrowDesk, [federation, vehicleRegistry, lienRegistry, rewardPool]),
  ]
}

/** The federation's first acts, by its founder: bind functions to roles, set rules, admit, pass the roles on. */
function configure(
  artifacts: Artifacts,
  addresses: Addresses,
  deployer: Address,
  { administrator, shortestDelay }: Construction,
  { rules, admissions }: Settings,
): Hex[] {
  const { licenseRegistry, authorityActs, validatorSet, saleDesk, escrowDesk } = addresses
  const { testEuro, disputeCourt, rewardPool } = addresses
  const bind = (target: Address, artifact: Artifact, names: readonly string[], role: bigint) =>
    set(artifacts.federation, "setTargetFunctionRole", [target, selectors(artifact, names), role])
  const grant = (role: bigint, account: Address, delay: number) =>
    set(artifacts.federation, "grantRole", [role, account, delay])
  const act = (target: Address, artifact: Artifact, functionName: string, args: readonly unknown[]) =>
    set(artifacts.federation, "execute", [target, set(artifact, functionName, args)])
  const admit = ({ account, country, roles }: Admission) =>
    act(licenseRegistry, artifacts.licenseRegistry, "admit", [account, stringToHex(country), roles])
  const setRule = ({ kind, ...terms }: Rule) =>
    act(licenseRegistry, artifacts.licenseRegistry, "setRule", [kind, terms])
  const accept = (desk: Address, currency: Address) =>
    act(desk, artifacts.saleDesk, "acceptCurrency", [currency, saleFee])
  const money = ["acceptCurrency", "refuseCurrency", "setTreasury"]
  const { admission, policy, guardian, validators, court } = federationRoles
  return [
    bind(licenseRegistry, artifacts.licenseRegistry, ["admit", "dismiss"], admission),
    bind(licenseRegistry, artifacts.licenseRegistry, ["setRule"], policy),
    bind(licenseRegistry, artifacts.licenseRegistry, ["halt"], guardian),
    bind(validatorSet, artifacts.validatorSet, ["addValidator", "removeValidator"], validators),
    bind(saleDesk, artifacts.saleDesk, money, policy),
    bind(escrowDesk, artifacts.escrowDesk, money, policy),
    bind(disputeCourt, artifacts.disputeCourt, ["veto"], guardian),
    bind(disputeCourt, artifacts.disputeCourt, ["decide"], court),
    bind(rewardPool, artifacts.rewardPool, ["decide"], court),
    bind(authorityActs, artifacts.authorityActs, ["decideReissue"], court),
    grant(admission, deployer, 0),
    grant(policy, deployer, 0),
    ...rules.map(setRule),
    admit({ account: saleDesk, country: "EU", roles: contractRoles.saleDesk }),
    admit({ account: escrowDesk, country: "EU", roles: contractRoles.saleDesk }),
    admit({ account: disputeCourt, country: "EU", roles: contractRoles.court }),
    ...admissions.map(admit),
    ...[saleDesk, escrowDesk].flatMap((desk) => [accept(desk, zeroAddress), accept(desk, testEuro)]),
    grant(admission, administrator, shortestDelay),
    grant(policy, administrator, shortestDelay),
    grant(validators, administrator, shortestDelay),
    grant(court, administrator, shortestDelay),
  ]
}

function selectors({ abi, name }: Artifact, functionNames: readonly string[]): Hex[] {
  return functionNames.map((functionName) => {
    const item = abi.find((candidate) => candidate.type === "function" && candidate.name === functionName)
    if (item?.type !== "function") throw new Error(`${name} has no function ${functionName}.`)
    return toFunctionSelector(item)
  })
}
