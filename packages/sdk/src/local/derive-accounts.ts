import { type LocalAccount, mnemonicToAccount, privateKeyToAccount } from "viem/accounts"
import { bytesToHex } from "viem/utils"
import { localMnemonic } from "./actors.ts"

/**
 * FOR THE LOCAL CHAIN ONLY. The accounts of the local phrase at these indices. The phrase is stretched once for all of
 * them, which is what takes the time.
 */
export function deriveLocalAccounts(indices: readonly number[]): LocalAccount[] {
  const parent = mnemonicToAccount(localMnemonic, { path: "m/44'/60'/0'/0" }).getHdKey()
  return indices.map((index) => {
    const { privateKey } = parent.deriveChild(index)
    if (!privateKey) throw new RangeError(`The local phrase has no account ${index}.`)
    return privateKeyToAccount(bytesToHex(privateKey))
  })
}
