// Written by `pnpm generate` from the contracts. Do not edit.
export * from "./deployments.ts"
export * from "./federation-abi.ts"
export * from "./license-registry-abi.ts"
export * from "./owner-registry-abi.ts"
export * from "./plate-registry-abi.ts"
export * from "./test-euro-abi.ts"
export * from "./validator-set-abi.ts"
export * from "./vehicle-registry-abi.ts"
