import { quickenKeccak } from "@urcar/sdk/hex"
import { timeRehash } from "../../../../packages/sdk/bench/time-rehash.ts"

/** What the page's worker does first, and then a long history's hashing, again and again. */
addEventListener("message", async () => {
  const begin = performance.now()
  await quickenKeccak()
  const ready = performance.now() - begin
  postMessage([ready, ...timeRehash(1_000, 9)])
})
