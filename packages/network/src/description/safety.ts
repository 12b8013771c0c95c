/** How many validators may be faulty in any way, lies included, while all others agree: ⌊(n − 1) / 3⌋. */
export function faultsTolerated(validators: number): number {
  return Math.floor((validators - 1) / 3)
}

/** How many validators it takes to tolerate so many faulty ones: 3f + 1. */
export function validatorsNeeded(faults: number): number {
  return 3 * faults + 1
}

/** How many of them must sign a block: more than two thirds. */
export function quorum(validators: number): number {
  return Math.floor((2 * validators) / 3) + 1
}

/** How many of them can stop the network by being silent. */
export function haltingPower(validators: number): number {
  return validators - quorum(validators) + 1
}
