import { expect, test } from "vitest"
import { allNames, onSameSite } from "./same-site.ts"

test("a local service is asked under the page's own name, any other under its own", () => {
  expect(onSameSite("http://127.0.0.1:4100", "localhost")).toBe("http://localhost:4100")
  expect(onSameSite("http://localhost:4100", "127.0.0.1")).toBe("http://127.0.0.1:4100")
  expect(onSameSite("https://police.example", "localhost")).toBe("https://police.example")
  expect(onSameSite("http://127.0.0.1:4100", "urcar.example")).toBe("http://127.0.0.1:4100")
})

test("both names of this machine are known", () => {
  expect(allNames("http://127.0.0.1:4100")).toEqual(["http://127.0.0.1:4100", "http://localhost:4100"])
  expect(allNames("https://police.example")).toEqual(["https://police.example"])
})
