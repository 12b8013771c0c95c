/** So many rounds: the second number in `pnpm test:deep`, the first in every other run. */
export function rounds(usual: number, deep: number): number {
  return process.env.npm_lifecycle_event === "test:deep" ? deep : usual
}
