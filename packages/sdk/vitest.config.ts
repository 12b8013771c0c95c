import { defineConfig } from "vitest/config"

const onChain = ["src/actions/**/*.test.ts", "src/verify/**/*.test.ts"]

/** No test is timed: a busy machine must not fail one, nor the long lives of a deep run. */
const limit = process.env.npm_lifecycle_event === "test:deep" ? 3_600_000 : 120_000
const patience = { testTimeout: limit, hookTimeout: limit }

export default defineConfig({
  test: {
    projects: [
      { test: { ...patience, name: "pure", include: ["src/**/*.test.ts"], exclude: onChain } },
      { test: { ...patience, name: "chain", include: onChain, globalSetup: "src/testing/global-setup.ts" } },
    ],
  },
})
