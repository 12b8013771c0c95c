import { localActors, localMnemonic } from "@urcar/sdk/local"
import type { Address } from "viem"
import { type HDAccount, mnemonicToAccount } from "viem/accounts"

/** One account of the demo wallet: an actor of the demo, or a fresh key that nobody knows yet. */
export type DemoAccount = {
  index: number
  address: Address
  /** Absent for a fresh key */
  actor: (typeof localActors)[number] | undefined
}

/** Fresh keys are derived from here on, far from the actors. */
const firstFresh = 5000
const freshKey = "urcar.demo.fresh"
const chosenKey = "urcar.demo.account"

const derived = new Map<number, HDAccount>()

/** The account of an index of the local phrase, which is public knowledge; derived once. */
export function deriveAccount(index: number): HDAccount {
  const known = derived.get(index)
  if (known) return known
  const account = mnemonicToAccount(localMnemonic, { addressIndex: index })
  derived.set(index, account)
  return account
}

/** The demo's actors. */
export const actorAccounts: readonly DemoAccount[] = localActors.map((actor) => ({
  index: actor.index,
  address: actor.address,
  actor,
}))

const freshCount = (): number => Number(localStorage.getItem(freshKey) ?? 0)

const toFresh = (index: number): DemoAccount => ({
  index,
  address: deriveAccount(index).address,
  actor: undefined,
})

/** Keys made in this browser, the latest first. */
export function freshAccounts(): DemoAccount[] {
  return Array.from({ length: freshCount() }, (_, index) => toFresh(firstFresh + index)).reverse()
}

/** Makes one more key. */
export function makeFreshAccount(): DemoAccount {
  const count = freshCount()
  localStorage.setItem(freshKey, String(count + 1))
  return toFresh(firstFresh + count)
}

/** The account chosen last in this browser. */
export function rememberedAccount(): DemoAccount | undefined {
  const text = localStorage.getItem(chosenKey)
  if (text === null || !/^\d+$/.test(text)) return undefined
  const index = Number(text)
  return actorAccounts.find((account) => account.index === index) ?? toFresh(index)
}

/** Keeps the chosen account for the next visit; `undefined` forgets it. */
export function rememberAccount(account: DemoAccount | undefined): void {
  if (account) localStorage.setItem(chosenKey, String(account.index))
  else localStorage.removeItem(chosenKey)
}
