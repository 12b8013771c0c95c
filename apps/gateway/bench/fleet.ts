import { createRecord, getDeployment, registerVehicleCall } from "@urcar/sdk"
import { manufactureInput, rpc, type TestRegister } from "@urcar/sdk/testing"
import { encodeFunctionData, numberToHex } from "viem"
import { getTransactionCount } from "viem/actions"
import { authorCount, vehicleCount } from "./settings.ts"

/** What an author's part is called: its key comes of it. */
export const authorPart = (index: number) => `bench ${index}`

/** Licenses the authors. */
export async function openAuthors(register: TestRegister): Promise<void> {
  for (let index = 0; index < authorCount; index++) await register.business(authorPart(index), "workshop")
}

const together = 100

/** Registers the vehicles, from an account that the local chain signs for: this is not what is measured. */
export async function openVehicles(register: TestRegister): Promise<string[]> {
  const { account } = await register.business("bench maker", "manufacturer")
  await rpc(register.url, "anvil_impersonateAccount", [account.address])
  // Some hundred of them a block: one block each makes anvil slower with every one.
  await rpc(register.url, "evm_setAutomine", [false])
  const to = getDeployment(31_337).addresses.vehicleRegistry
  const vins = Array.from({ length: vehicleCount }, register.nextVin)
  const start = await getTransactionCount(register.reader, account)
  for (let first = 0; first < vins.length; first += together) {
    const calls = vins.slice(first, first + together).map((vin, id) => {
      const record = createRecord(manufactureInput(vin))
      const { abi, functionName, args } = registerVehicleCall({ record, owner: account.address })
      const data = encodeFunctionData({ abi, functionName, args })
      const numbers = { gas: "0x7a120", nonce: numberToHex(start + first + id) }
      const params = [{ from: account.address, to, data, ...numbers }]
      return { jsonrpc: "2.0", id, method: "eth_sendTransaction", params }
    })
    const headers = { "content-type": "application/json" }
    const answer = await fetch(register.url, { method: "POST", headers, body: JSON.stringify(calls) })
    if ((await answer.text()).includes('"error"')) throw new Error("vehicles were not registered")
    await rpc(register.url, "evm_mine", [])
  }
  await rpc(register.url, "evm_setAutomine", [true])
  const mined = (await getTransactionCount(register.reader, account)) - start
  if (mined !== vins.length) throw new Error(`${mined} of ${vins.length} vehicles were registered`)
  return vins
}
