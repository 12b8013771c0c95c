import { mnemonicToAccount } from "viem/accounts"

const mnemonic = "test test test test test test test test test test test junk"
const account = (addressIndex: number) => mnemonicToAccount(mnemonic, { addressIndex })

/** Who acts in the test's lives; the first three accounts of the phrase found the federation. */
export const actors = {
  departmentDe: account(3),
  departmentFr: account(4),
  policeDe: account(5),
  policeFr: account(6),
  manufacturer: account(7),
  dealer: account(8),
  station: account(9),
  workshop: account(10),
  bank: account(11),
  anna: account(12),
  bruno: account(13),
  clara: account(14),
  tyres: account(15),
  /** Loses a key, which is issued anew. */
  dora: account(16),
  doraAnew: account(17),
} as const

/** An account of the phrase. */
export type Actor = (typeof actors)[keyof typeof actors]
