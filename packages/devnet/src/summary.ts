import type { Product } from "./product.ts"
import type { StateFolder } from "./state-folder.ts"

const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`

/** The table a started product is announced with. */
export function summarize(
  { urls, timings }: Pick<Product, "urls" | "timings">,
  state: StateFolder,
  milliseconds: number,
): string {
  const rows = [...timings].reverse().map(({ name, milliseconds: took }) => {
    const url = urls[name].replace("127.0.0.1", "localhost")
    return `  ${name.padEnd(8)} ${url.padEnd(24)} ${seconds(took).padStart(7)}`
  })
  const frame = [`UrCar is ready after ${seconds(milliseconds)}`, "", ...rows, ""]
  return [...frame, `  State and logs are in ${state.path}. Ctrl-C stops everything.`].join("\n")
}
