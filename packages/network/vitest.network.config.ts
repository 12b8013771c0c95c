import { defineConfig } from "vitest/config"

/** Real networks, one after the other: their faults take as long as they take. */
export default defineConfig({
  test: {
    include: ["fault/**/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 900_000,
    fileParallelism: false,
    bail: 1,
    reporters: ["verbose", ["json", { outputFile: "test-results/network.json" }]],
  },
})
