/** A price with four significant digits: more would be a show of knowledge, and machines may differ in the last bit. */
export function roundPrice(price: number): number {
  return Number(price.toPrecision(4))
}
