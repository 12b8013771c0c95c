/** A sum of weighted squares over features: what a ridge regression is solved from. */
export interface NormalEquations {
  /** Row by row, `size` × `size`; the lower half counts. */
  readonly matrix: Float64Array
  readonly right: Float64Array
}

export function createEquations(size: number): NormalEquations {
  return { matrix: new Float64Array(size * size), right: new Float64Array(size) }
}

/** Adds one observation. */
export function addObservation(
  { matrix, right }: NormalEquations,
  features: Float64Array,
  value: number,
  weight: number,
): void {
  const size = features.length
  for (let row = 0; row < size; row++) {
    const scaled = weight * (features[row] ?? 0)
    if (scaled === 0) continue
    right[row] = (right[row] ?? 0) + scaled * value
    const start = row * size
    for (let column = 0; column <= row; column++)
      matrix[start + column] = (matrix[start + column] ?? 0) + scaled * (features[column] ?? 0)
  }
}

/** Solves by Cholesky's decomposition; the matrix must be positive definite, as a ridge makes it. */
export function solve({ matrix, right }: NormalEquations): Float64Array {
  const size = right.length
  const lower = decompose(matrix, size)
  const cell = (row: number, column: number) => lower[row * size + column] ?? 0
  const solution = Float64Array.from(right)
  for (let row = 0; row < size; row++) {
    let sum = solution[row] ?? 0
    for (let column = 0; column < row; column++) sum -= cell(row, column) * (solution[column] ?? 0)
    solution[row] = sum / cell(row, row)
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = solution[row] ?? 0
    for (let below = row + 1; below < size; below++) sum -= cell(below, row) * (solution[below] ?? 0)
    solution[row] = sum / cell(row, row)
  }
  return solution
}

function decompose(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * size + column] ?? 0
      for (let inner = 0; inner < column; inner++)
        sum -= (lower[row * size + inner] ?? 0) * (lower[column * size + inner] ?? 0)
      lower[row * size + column] =
        row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (lower[column * size + column] ?? 1)
    }
  }
  return lower
}
