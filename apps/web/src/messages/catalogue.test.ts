import { describe, expect, test } from "vitest"
import { catalogue } from "./catalogue.ts"
import { splitPlaces } from "./fill.ts"

type Tree = { [key: string]: string | Tree }

function texts(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${key}`, value]] : texts(value, `${path}${key}.`),
  )
}

const english = texts(catalogue.en)
const german = new Map(texts(catalogue.de))
const places = (text: string) => splitPlaces(text).filter((_, index) => index % 2 === 1)

describe("catalogue", () => {
  test("default: both languages hold the same keys", () => {
    expect([...german.keys()].sort()).toEqual(english.map(([key]) => key).sort())
  })
  test.each(english)("behavior: %s has the same places in both languages and is not empty", (key, text) => {
    const translated = german.get(key) ?? ""
    expect(translated.trim()).not.toBe("")
    expect(new Set(places(translated))).toEqual(new Set(places(text)))
  })
})
