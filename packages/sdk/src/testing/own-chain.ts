import { mnemonicToAccount } from "viem/accounts"
import { createWriteClient, type WriteClient } from "../chain/clients.ts"
import { localMnemonic } from "../local/actors.ts"
import { type LocalChain, startLocalChain } from "./local-chain.ts"
import { rpc } from "./rpc.ts"

/** A chain whose clock a test may move, and the federation's keys on it. */
export interface OwnChain extends LocalChain {
  /** May schedule every act of the federation. */
  readonly federation: WriteClient
  readonly guardian: WriteClient
  /** Lets so many seconds pass, and mines a block. */
  readonly wait: (seconds: number) => Promise<void>
}

/** Starts a chain for one test file alone: the shared one must keep this machine's time. */
export async function startOwnChain(): Promise<OwnChain> {
  const chain = await startLocalChain()
  const member = async (addressIndex: number) => {
    const account = mnemonicToAccount(localMnemonic, { addressIndex })
    await rpc(chain.url, "anvil_setBalance", [account.address, "0x3635c9adc5dea00000"])
    return createWriteClient(account, chain.url)
  }
  const wait = async (seconds: number) => {
    await rpc(chain.url, "evm_increaseTime", [seconds])
    await rpc(chain.url, "evm_mine", [])
  }
  return { ...chain, federation: await member(2), guardian: await member(1), wait }
}
