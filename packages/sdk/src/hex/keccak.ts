/** keccak-256 of bytes: what the machine itself can do, where it can. */
export { keccak256 } from "#keccak"
