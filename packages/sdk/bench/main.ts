import { startLocalChain } from "../src/testing/local-chain.ts"
import { benchRehash } from "./rehash.ts"
import { benchVerification } from "./verify.ts"

// pnpm --filter @urcar/sdk bench; the contracts must be built.
benchRehash()
const chain = await startLocalChain()
try {
  await benchVerification(chain.url)
} finally {
  await chain.stop()
}
