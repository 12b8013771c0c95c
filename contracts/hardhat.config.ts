import { globSync } from "node:fs"
import { fileURLToPath } from "node:url"
import hardhatToolboxViem from "@nomicfoundation/hardhat-toolbox-viem"
import { defineConfig } from "hardhat/config"
import { compileTogether } from "./tasks/compile-together.ts"

// The wasm compiler from the npm package: no download, the same bytes on every machine.
const compiler = {
  version: "0.8.37",
  path: fileURLToPath(import.meta.resolve("solc/soljson.js")),
  settings: {
    evmVersion: "prague",
    optimizer: { enabled: true, runs: 5000 },
    viaIR: true,
    metadata: { bytecodeHash: "none" as const },
  },
}

// The tests themselves are compiled the quick way; they deploy what `hardhat build` made of `src`.
const quickly = {
  ...compiler,
  settings: { ...compiler.settings, optimizer: { enabled: true, runs: 1 }, viaIR: false },
}
const tests = globSync("test/**/*.sol", { cwd: import.meta.dirname })
const profile = { compilers: [compiler], overrides: Object.fromEntries(tests.map((path) => [path, quickly])) }

// Calls of an invariant = runs × depth: 4,096 each time, and 262,144 in the long run (`pnpm test:deep`).
const deep = { fuzz: { runs: 20_000 }, invariant: { runs: 512, depth: 512 } }
const quick = { invariant: { runs: 16, depth: 256 } }

export default defineConfig({
  plugins: [hardhatToolboxViem, compileTogether],
  paths: { sources: "./src", tests: { solidity: "./test", nodejs: "./test/integration" } },
  solidity: { profiles: { default: profile, production: profile } },
  test: { solidity: { profiles: { default: quick, deep } } },
})
