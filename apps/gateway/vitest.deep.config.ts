import { mergeConfig } from "vitest/config"
import config from "./vitest.config.ts"

/** What needs a program that `npm test` does not install. */
export default mergeConfig(config, { test: { include: ["src/**/*.deep.ts"] } })
