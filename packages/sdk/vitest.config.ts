import { defineConfig } from "vitest/config"

const onChain = ["src/actions/**/*.test.ts", "src/verify/**/*.test.ts"]

/** No test is timed: a busy machine must not fail one. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    projects: [
      { test: { ...patience, name: "pure", include: ["src/**/*.test.ts"], exclude: onChain } },
      { test: { ...patience, name: "chain", include: onChain, globalSetup: "src/testing/global-setup.ts" } },
    ],
  },
})
