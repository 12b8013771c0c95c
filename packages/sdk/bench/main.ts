import { startLocalChain } from "../src/testing/local-chain.ts"
import { report } from "./report.ts"
import { timeRehash } from "./time-rehash.ts"
import { benchVerification } from "./verify.ts"

// pnpm --filter @urcar/sdk bench; the contracts must be built.
const [first = Number.NaN, ...again] = timeRehash(1_000, 9)
report("1000 records decoded and hashed, first time", [first], 100)
report("1000 records decoded and hashed, again", again, 100)
const chain = await startLocalChain()
try {
  await benchVerification(chain.url)
} finally {
  await chain.stop()
}
