import {
  type Address,
  createPublicClient,
  createWalletClient,
  defineChain,
  type Hex,
  http,
  keccak256,
  type PublicClient,
  type Transport,
} from "viem"
import type { LocalAccount } from "viem/accounts"
import { type Construction, localConstruction, localDeployer, type Settings } from "./parameters.ts"
import { type Addresses, planDeployment, type Step } from "./plan.ts"

export interface DeployOptions extends Settings {
  /** The chain's HTTP endpoint. */
  readonly rpcUrl: string
  /** Instead of `rpcUrl`, a way to a chain inside this process. */
  readonly transport?: Transport
  /** Must have sent nothing else on this chain before. The local phrase's first account by default. */
  readonly deployer?: LocalAccount
  readonly construction?: Construction
}

/** A deployment that stands. */
export interface Deployment {
  readonly chainId: number
  readonly addresses: Addresses
  /** keccak-256 of each contract's runtime code. */
  readonly codeHashes: Readonly<Record<keyof Addresses, Hex>>
  /** Whether this call sent the last transaction of it, rather than finding it done. */
  readonly isNew: boolean
}

/**
 * Deploys and configures every contract, and hands the federation over. The deployment is a fixed list of the
 * deployer's transactions: what an earlier, interrupted call sent is not sent again, and a finished one is only
 * looked at.
 *
 * @throws if a transaction fails, or if the deployer used its nonces for something else
 */
export async function deployUrCar(options: DeployOptions): Promise<Deployment> {
  const { deployer = localDeployer, construction = localConstruction } = options
  const transport = options.transport ?? http(options.rpcUrl)
  const client = createPublicClient({ transport, pollingInterval: 50 })
  const chainId = await client.getChainId()
  const { addresses, steps } = await planDeployment(deployer.address, construction, options)
  const sent = await client.getTransactionCount({ address: deployer.address })
  const send = sender(client, transport, chainId, deployer)
  for (const [nonce, step] of steps.entries()) if (nonce >= sent) await send(step, nonce)
  const codeHashes = await readCodeHashes(client, addresses)
  return { chainId, addresses, codeHashes, isNew: sent < steps.length }
}

function sender(client: PublicClient, transport: Transport, chainId: number, account: LocalAccount) {
  const nativeCurrency = { name: "Coin", symbol: "COIN", decimals: 18 }
  const chain = defineChain({
    id: chainId,
    name: "UrCar",
    nativeCurrency,
    rpcUrls: { default: { http: [] } },
  })
  const wallet = createWalletClient({ account, chain, transport })
  return async ({ name, to, data }: Step, nonce: number) => {
    const hash = await wallet.sendTransaction({ ...(to && { to }), data, nonce })
    const receipt = await client.waitForTransactionReceipt({ hash })
    if (receipt.status !== "success") throw new Error(`Deployment failed at ${name} (${hash}).`)
  }
}

async function readCodeHashes(client: PublicClient, addresses: Addresses) {
  const hashOf = async (name: keyof Addresses) => {
    const code = await client.getCode({ address: addresses[name] })
    if (code === undefined) throw new Error(misplaced(name, addresses[name]))
    return keccak256(code)
  }
  return {
    federation: await hashOf("federation"),
    testEuro: await hashOf("testEuro"),
    validatorSet: await hashOf("validatorSet"),
    licenseRegistry: await hashOf("licenseRegistry"),
    ownerRegistry: await hashOf("ownerRegistry"),
    vehicleRegistry: await hashOf("vehicleRegistry"),
    plateRegistry: await hashOf("plateRegistry"),
    authorityActs: await hashOf("authorityActs"),
    saleDesk: await hashOf("saleDesk"),
    disputeCourt: await hashOf("disputeCourt"),
    rewardPool: await hashOf("rewardPool"),
    auditAnchor: await hashOf("auditAnchor"),
    lienRegistry: await hashOf("lienRegistry"),
    escrowDesk: await hashOf("escrowDesk"),
  }
}

function misplaced(name: string, address: Address): string {
  return `There is no ${name} at ${address}: the deployer sent other transactions on this chain before.`
}
