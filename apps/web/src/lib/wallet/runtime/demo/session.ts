import type { Hex, TypedDataDefinition } from "viem"
import type { DemoAccount } from "./accounts.ts"

/** What the demo wallet is asked to sign. */
export type SigningRequest =
  | { type: "typed-data"; typedData: TypedDataDefinition }
  | { type: "transaction"; to: Hex | undefined; data: Hex; value: bigint }
  | { type: "message"; text: string }

/** A question the demo wallet has for the person: which account, or whether to sign. */
export type Question =
  | { type: "choose"; answer: (account: DemoAccount | undefined) => void }
  | { type: "confirm"; account: DemoAccount; request: SigningRequest; answer: (agreed: boolean) => void }

/** What the demo wallet shows now, and as whom it acts. */
export type DemoState = { account: DemoAccount | undefined; question: Question | undefined }

let state: DemoState = { account: undefined, question: undefined }
const listeners = new Set<() => void>()

function set(next: Partial<DemoState>): void {
  state = { ...state, ...next }
  for (const notify of listeners) notify()
}

/** The demo wallet's one session in this page: its provider asks here, its sheets answer. */
export const demoSession = {
  get: (): DemoState => state,
  subscribe: (notify: () => void) => {
    listeners.add(notify)
    return () => listeners.delete(notify)
  },
  setAccount: (account: DemoAccount | undefined) => set({ account }),
  /** Shows the list of accounts; `undefined` when it was closed without a choice */
  askForAccount: () =>
    new Promise<DemoAccount | undefined>((resolve) => {
      set({ question: { type: "choose", answer: (account) => finish(() => resolve(account)) } })
    }),
  /** Shows what is to be signed; `false` when it was rejected */
  askToSign: (account: DemoAccount, request: SigningRequest) =>
    new Promise<boolean>((resolve) => {
      const answer = (agreed: boolean) => finish(() => resolve(agreed))
      set({ question: { type: "confirm", account, request, answer } })
    }),
}

function finish(resolve: () => void): void {
  set({ question: undefined })
  resolve()
}
