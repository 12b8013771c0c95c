export { keccak256 } from "./keccak.ts"
