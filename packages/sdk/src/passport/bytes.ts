import { PassportFormatError } from "./errors.ts"

/** Writes bytes and big-endian numbers one after another. */
export function createWriter() {
  const written: number[] = []
  return {
    bytes: (bytes: Uint8Array): void => {
      written.push(...bytes)
    },
    /** @throws {@link PassportFormatError} for a number that does not fit */
    number: (value: number, size: number): void => {
      if (!Number.isSafeInteger(value) || value < 0 || value >= 2 ** (8 * size))
        throw new PassportFormatError("value")
      for (let place = size - 1; place >= 0; place--) written.push(Math.floor(value / 2 ** (8 * place)) % 256)
    },
    take: (): Uint8Array => new Uint8Array(written),
  }
}

/** Reads them back. Each read throws {@link PassportFormatError} where too few are left. */
export function createReader(bytes: Uint8Array) {
  let at = 0
  const take = (size: number): Uint8Array => {
    if (at + size > bytes.length) throw new PassportFormatError("cut")
    at += size
    return bytes.slice(at - size, at)
  }
  return {
    bytes: take,
    number: (size: number): number => take(size).reduce((value, byte) => value * 256 + byte, 0),
    /** @throws {@link PassportFormatError} if anything is left */
    end: (): void => {
      if (at !== bytes.length) throw new PassportFormatError("cut")
    },
  }
}
