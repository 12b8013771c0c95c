import type { createRandom } from "./random.ts"

type Random = ReturnType<typeof createRandom>

/** Random bytes, or a good input with a few bytes changed, cut out, doubled, or put in. */
export function hostileBytes(random: Random, good: Uint8Array): Uint8Array {
  if (random.integer(0, 9) === 0)
    return Uint8Array.from({ length: random.integer(0, 200) }, () => random.integer(0, 255))
  let bytes = [...good]
  for (let change = random.integer(1, 4); change > 0; change--) {
    const at = random.integer(0, Math.max(0, bytes.length - 1))
    const length = random.integer(0, 8)
    const noise = Array.from({ length }, () => random.integer(0, 255))
    const cut = random.pick([0, 1, length, length * 8])
    const put = random.pick([[], noise, bytes.slice(at, at + length), [...good.slice(0, length)]])
    bytes = [...bytes.slice(0, at), ...put, ...bytes.slice(at + cut)]
  }
  return new Uint8Array(bytes)
}

/** The same for text: characters of all planes, lone surrogates among them. */
export function hostileText(random: Random, good: string): string {
  const noise = () =>
    random.pick([
      String.fromCharCode(random.integer(0, 0x7f)),
      String.fromCharCode(random.integer(0, 0xffff)),
      String.fromCodePoint(random.integer(0x10000, 0x10ffff)),
      random.pick(["{", "}", "[", '"', ":", ",", "\\u0000", "__proto__", "1e400", "-0", "null", "\ud800"]),
      random.pick([" ", "ß", "İ", "ﬀ", "Ａ", "　", "\u0301", "O", "0", "I", "Q"]),
    ])
  if (random.integer(0, 9) === 0) return Array.from({ length: random.integer(0, 40) }, noise).join("")
  let text = good
  for (let change = random.integer(1, 4); change > 0; change--) {
    const at = random.integer(0, text.length)
    text = text.slice(0, at) + random.pick(["", noise()]) + text.slice(at + random.integer(0, 3))
  }
  return text
}
