import { defineConfig } from "vitest/config"

// Real chains and a real indexer, on a machine that may be busy with other suites: no test is timed.
export default defineConfig({
  test: { include: ["{test,src}/**/*.test.ts"], testTimeout: 180_000, hookTimeout: 300_000 },
})
