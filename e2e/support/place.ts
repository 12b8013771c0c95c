import { readPorts, type ServiceUrls, serviceUrls } from "@urcar/devnet"
import { createReadClient, createWriteClient, type WriteClient } from "@urcar/sdk/chain"
import { createIndexerClient } from "@urcar/sdk/indexer-client"
import { deriveLocalAccounts, type LocalActor, localActors } from "@urcar/sdk/local"
import type { LocalAccount } from "viem/accounts"
import type { ProductPlace } from "./product.ts"

type Place = ProductPlace & { readonly controlUrl: string }

/** Where nothing runs: the stories are only being listed. */
const nowhere: Place = { urls: serviceUrls(readPorts({})), indexerDatabase: "", controlUrl: "" }

/** The running product, as global-setup left it in the environment. */
const place: Place = process.env.STORY_PRODUCT ? JSON.parse(process.env.STORY_PRODUCT) : nowhere

export const urls: ServiceUrls = place.urls
export const indexerDatabase: string = place.indexerDatabase

/** The chain itself: what a story believes. */
export const chain = createReadClient(urls.chain)

/** The lists. */
export const indexer = createIndexerClient(urls.indexer)

/** Stops the product, or starts it again. */
export async function control(act: "stop" | "start"): Promise<void> {
  const response = await fetch(`${place.controlUrl}/${act}`, { method: "POST" })
  if (!response.ok) throw new Error(await response.text())
}

/** Keys of the local phrase that nobody in the demo plays, by number: `spare-1`. */
const firstSpare = 500

function spareKey(id: string): LocalActor | undefined {
  const [, number] = /^spare-(\d{1,2})$/.exec(id) ?? []
  if (number === undefined) return undefined
  const index = firstSpare + Number(number)
  const [account] = deriveLocalAccounts([index])
  return (
    account && { id, name: `Key ${number}`, role: "owner", country: "DE", index, address: account.address }
  )
}

/** Somebody of the demo, or a key that owns nothing there. */
export function actor(id: string): LocalActor {
  const found = localActors.find((one) => one.id === id) ?? spareKey(id)
  if (!found) throw new Error(`Nobody is called ${id}.`)
  return found
}

const accounts = new Map<string, LocalAccount>()

/** An actor's account. Deriving takes long, so each is derived once. */
export function accountOf(id: string): LocalAccount {
  const account = accounts.get(id) ?? deriveLocalAccounts([actor(id).index])[0]
  if (!account) throw new Error(`${id} has no account.`)
  accounts.set(id, account)
  return account
}

/** Acts as somebody without a browser: what comes before or after the story itself. */
export function clientOf(id: string): WriteClient {
  return createWriteClient(accountOf(id), urls.chain)
}
