import { fileURLToPath } from "node:url"
import hardhatToolboxViem from "@nomicfoundation/hardhat-toolbox-viem"
import { defineConfig } from "hardhat/config"

// The wasm compiler from the npm package: no download, the same bytes on every machine.
const compiler = {
  version: "0.8.37",
  path: fileURLToPath(import.meta.resolve("solc/soljson.js")),
  settings: {
    evmVersion: "prague",
    optimizer: { enabled: true, runs: 1500 },
    viaIR: true,
    metadata: { bytecodeHash: "none" as const },
  },
}

export default defineConfig({
  plugins: [hardhatToolboxViem],
  paths: { sources: "./src", tests: { solidity: "./test", nodejs: "./test/integration" } },
  solidity: { profiles: { default: compiler, production: compiler } },
})
