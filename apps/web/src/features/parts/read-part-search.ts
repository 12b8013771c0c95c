import { normalisePartCode } from "@urcar/sdk/parts"

/** A serial number as asked for. `serial` is missing where nothing was asked, or what was asked is none. */
export type PartSearch = {
  text: string
  makerText: string
  serial: string | undefined
  maker: string | undefined
  /** What of it cannot be a serial number or a maker */
  wrong: "serial" | "maker" | undefined
}

const one = (value: string | string[] | undefined): string =>
  ((Array.isArray(value) ? value[0] : value) ?? "").trim().slice(0, 60)

/** Reads the address of the page of parts. */
export function readPartSearch(query: Record<string, string | string[] | undefined>): PartSearch {
  const [text, makerText] = [one(query.serial), one(query.maker)]
  const serial = text === "" ? null : normalisePartCode(text)
  const maker = makerText === "" ? null : normalisePartCode(makerText)
  const wrong =
    text !== "" && serial === null ? "serial" : makerText !== "" && maker === null ? "maker" : undefined
  return { text, makerText, serial: serial ?? undefined, maker: maker ?? undefined, wrong }
}
