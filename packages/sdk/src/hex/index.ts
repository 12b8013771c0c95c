export { keccak256 } from "./keccak.ts"
export { quickenKeccak } from "./quicken-keccak.ts"
