import {
  type ContractCall,
  certifyKeySync,
  createRecord,
  getDeployment,
  getVehicle,
  registerVehicleSync,
  type SaleTerms,
  signSaleConsent,
  type WriteClient,
} from "@urcar/sdk"
import { manufactureInput, openRegister, type TestCountry } from "@urcar/sdk/testing"
import { encodeFunctionData, type Hex, keccak256, parseEther, stringToHex, zeroAddress } from "viem"
import { estimateFeesPerGas, getTransactionCount } from "viem/actions"

/** What goes into a transaction. */
export interface Envelope {
  readonly to: Hex
  readonly data: Hex
  readonly value?: bigint
  readonly chainId?: number
  /** Instead of the sender's next number. */
  readonly nonce?: number
}

/** A transaction that is signed and not sent. */
export async function signEnvelope(client: WriteClient, fields: Envelope): Promise<Hex> {
  const { account } = client
  if (account.type !== "local") throw new TypeError("tests sign with keys of their own")
  const { maxFeePerGas, maxPriorityFeePerGas } = await estimateFeesPerGas(client)
  return account.signTransaction({
    type: "eip1559",
    chainId: client.chain.id,
    nonce: await getTransactionCount(client, account),
    gas: 500_000n,
    maxFeePerGas: maxFeePerGas * 2n,
    maxPriorityFeePerGas,
    ...fields,
  })
}

/** A call of the sale desk as it goes into a transaction. */
export function toEnvelope({ abi, functionName, args, value = 0n }: ContractCall): Envelope {
  const { saleDesk } = getDeployment(31_337).addresses
  return { to: saleDesk, data: encodeFunctionData({ abi, functionName, args }), value }
}

/** A seller with cars to offer for coin, and a buyer. */
export async function openTrade(url: string, country: TestCountry) {
  const register = await openRegister(url, country)
  const seller = await register.business("trading maker", "manufacturer")
  const buyer = await register.person("trading buyer")
  await certifyKeySync(register.police, { key: buyer.account.address })
  let nonce = 0n
  const offer = async (): Promise<{ terms: SaleTerms; signature: Hex }> => {
    const vin = register.nextVin()
    const record = createRecord(manufactureInput(vin))
    await registerVehicleSync(seller, { record, owner: seller.account.address })
    const { head } = await getVehicle(register.reader, { vin })
    nonce += 1n
    const deadline = Math.floor(Date.now() / 1000) + 3_600
    const open = { buyer: zeroAddress, currency: zeroAddress, attester: zeroAddress, odometer: null }
    const disclosure = keccak256(stringToHex("{}"))
    const terms = { vin, ...open, price: parseEther("1"), disclosure, head, nonce, deadline }
    return { terms, signature: await signSaleConsent(seller, terms) }
  }
  return { register, seller, buyer, offer }
}
