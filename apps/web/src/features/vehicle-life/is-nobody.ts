/** An annulment leaves the title to nobody. */
export const isNobody = (key: string): boolean => BigInt(key) === 0n
