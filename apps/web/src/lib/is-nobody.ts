/** Whether a key or an address names nobody: an annulled title's owner, anyone as a buyer, the chain's own coin. */
export const isNobody = (address: string): boolean => BigInt(address) === 0n
