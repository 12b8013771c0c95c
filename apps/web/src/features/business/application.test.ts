import { encodeProfile } from "@urcar/sdk/profile"
import { expect, test } from "vitest"
import { applicationProblems, mostPaperBytes, type TypedApplication, toLicensedRoles } from "./application.ts"

const good: TypedApplication = {
  ...{ country: "DE", roles: ["workshop"], name: "Werkstatt am Tor", town: "Coburg" },
  ...{ website: "https://tor.example", file: { size: 1 } },
}
const codes = (more: Partial<TypedApplication>) =>
  applicationProblems({ ...good, ...more }).map(({ field, code }) => `${field} ${code}`)

test("default: a complete application has no fault, and its profile is one that the register takes", () => {
  expect(codes({})).toEqual([])
  expect(() => encodeProfile(good)).not.toThrow()
})

test("behavior: everything that is wrong is said, in the order of the form", () => {
  const empty = { country: "", roles: [], name: " ", town: "", website: "", file: undefined }
  expect(codes(empty)).toEqual([
    "country country",
    "roles roles",
    "name missing",
    "town missing",
    "website website",
    "documents documents",
  ])
})

test("behavior: only an address that a browser opens safely is a website", () => {
  for (const website of ["tor.example", "http://tor.example", "https://", "javascript:alert(1)"])
    expect(codes({ website })).toEqual(["website website"])
  expect(codes({ website: `https://tor.example/${"x".repeat(200)}` })).toEqual(["website tooLong"])
})

test("behavior: papers that the store would not take are refused before anything is signed", () => {
  expect(codes({ file: { size: mostPaperBytes } })).toEqual([])
  expect(codes({ file: { size: mostPaperBytes + 1 } })).toEqual(["documents tooLarge"])
})

test("behavior: roles that only the federation gives are left out", () => {
  expect(toLicensedRoles(["workshop", "department", "police", "dealer"])).toEqual(["dealer", "workshop"])
})
