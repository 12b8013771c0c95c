/*
 * Keccak-f[1600] (FIPS 202, 3.3) on 25 lanes of 64 bits, each as two halves, the lower one first: a third faster, and less to
 * load, than a library that serves every length of SHA-3. The tests compare it with viem.
 */

const rounds = 24
/** Halves of a row, and of the whole state. */
const row = 10
const size = 50
/** Where each lane goes in step π, beginning with lane 1, and by how many bits step ρ turns it. */
const places = new Uint8Array(24)
const turns = new Uint8Array(24)
/** Step ι: two halves a round. */
const constants = new Int32Array(2 * rounds)

for (let step = 0, x = 1, y = 0; step < 24; step++) {
  const next = (2 * x + 3 * y) % 5
  x = y
  y = next
  places[step] = 2 * (x + 5 * y)
  turns[step] = (((step + 1) * (step + 2)) / 2) % 64
}
for (let round = 0, register = 1; round < rounds; round++)
  for (let power = 0; power < 7; power++) {
    const bit = (1 << power) - 1
    const half = 2 * round + (bit >> 5)
    if (register & 1) constants[half] = (constants[half] ?? 0) ^ (1 << (bit & 31))
    register = register & 0x80 ? ((register << 1) ^ 0x171) & 0xff : register << 1
  }

const sums = new Int32Array(row)

/** Permutes a state in place. */
export function permute(state: Int32Array): void {
  for (let round = 0; round < rounds; round++) {
    addColumns(state)
    moveLanes(state)
    mixRows(state)
    state[0] = (state[0] ?? 0) ^ (constants[2 * round] ?? 0)
    state[1] = (state[1] ?? 0) ^ (constants[2 * round + 1] ?? 0)
  }
}

/** Step θ. */
function addColumns(state: Int32Array): void {
  for (let x = 0; x < row; x++) {
    const upper = (state[x] ?? 0) ^ (state[x + 10] ?? 0) ^ (state[x + 20] ?? 0)
    sums[x] = upper ^ (state[x + 30] ?? 0) ^ (state[x + 40] ?? 0)
  }
  for (let x = 0; x < row; x += 2) {
    const before = (x + 8) % row
    const low = sums[(x + 2) % row] ?? 0
    const high = sums[(x + 3) % row] ?? 0
    const one = (sums[before] ?? 0) ^ ((low << 1) | (high >>> 31))
    const other = (sums[before + 1] ?? 0) ^ ((high << 1) | (low >>> 31))
    for (let at = x; at < size; at += row) {
      state[at] = (state[at] ?? 0) ^ one
      state[at + 1] = (state[at + 1] ?? 0) ^ other
    }
  }
}

/** Steps ρ and π: each lane is turned and takes the next one's place. No turn is by 0 or by 32. */
function moveLanes(state: Int32Array): void {
  let low = state[2] ?? 0
  let high = state[3] ?? 0
  for (let step = 0; step < 24; step++) {
    const place = places[step] ?? 0
    const turn = (turns[step] ?? 0) & 31
    const isFar = (turns[step] ?? 0) > 31
    const one = (low << turn) | (high >>> (32 - turn))
    const other = (high << turn) | (low >>> (32 - turn))
    low = state[place] ?? 0
    high = state[place + 1] ?? 0
    state[place] = isFar ? other : one
    state[place + 1] = isFar ? one : other
  }
}

/** Step χ. */
function mixRows(state: Int32Array): void {
  for (let from = 0; from < size; from += row) {
    const low = state[from] ?? 0
    const high = state[from + 1] ?? 0
    const nextLow = state[from + 2] ?? 0
    const nextHigh = state[from + 3] ?? 0
    for (let at = from; at < from + 6; at++)
      state[at] = (state[at] ?? 0) ^ (~(state[at + 2] ?? 0) & (state[at + 4] ?? 0))
    state[from + 6] = (state[from + 6] ?? 0) ^ (~(state[from + 8] ?? 0) & low)
    state[from + 7] = (state[from + 7] ?? 0) ^ (~(state[from + 9] ?? 0) & high)
    state[from + 8] = (state[from + 8] ?? 0) ^ (~low & nextLow)
    state[from + 9] = (state[from + 9] ?? 0) ^ (~high & nextHigh)
  }
}
