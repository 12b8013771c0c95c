/** How many of so many validators may be faulty at once: ⌊(n − 1) / 3⌋. */
export const faultsOf = (validators: number): number => Math.max(0, Math.floor((validators - 1) / 3))
