export * from "./identity-errors.ts"
export * from "./odometer-errors.ts"
export * from "./payload-errors.ts"
export * from "./urcar-error.ts"
