import { isDeepStrictEqual } from "node:util"
import type { SolidityBuildProfileConfig } from "hardhat/types/config"
import type { ConfigHooks } from "hardhat/types/hooks"
import type { HardhatPlugin } from "hardhat/types/plugins"

/**
 * Hardhat compiles files in one go where their settings are the same object, and resolves every override into an
 * object of its own: each test would be compiled alone, and all that it imports with it.
 */
export const compileTogether: HardhatPlugin = {
  id: "compile-together",
  hookHandlers: { config: async () => ({ default: async () => ({ resolveUserConfig }) }) },
}

const resolveUserConfig: ConfigHooks["resolveUserConfig"] = async (user, variables, next) => {
  const config = await next(user, variables)
  const profiles = Object.entries(config.solidity.profiles).map(([name, profile]) => [name, share(profile)])
  return { ...config, solidity: { ...config.solidity, profiles: Object.fromEntries(profiles) } }
}

function share(profile: SolidityBuildProfileConfig): SolidityBuildProfileConfig {
  const seen: SolidityBuildProfileConfig["compilers"] = []
  const overrides = Object.entries(profile.overrides).map(([path, override]) => {
    const same = seen.find((one) => isDeepStrictEqual(one, override))
    if (!same) seen.push(override)
    return [path, same ?? override]
  })
  return { ...profile, overrides: Object.fromEntries(overrides) }
}
