import { UserRejectedError } from "@urcar/sdk/errors"
import { expect, test } from "vitest"
import { stepStates } from "./step-states.ts"

test("default: asked, signed, sent, recorded", () => {
  expect(stepStates({ status: "idle" })).toEqual(["waiting", "waiting", "waiting", "waiting"])
  expect(stepStates({ status: "signing", signatures: 0, asked: true })).toEqual([
    "done",
    "current",
    "waiting",
    "waiting",
  ])
  expect(stepStates({ status: "pending", hash: "0x1" })).toEqual(["done", "done", "done", "current"])
  expect(stepStates({ status: "confirmed", result: 1, hash: "0x1" })).toEqual([
    "done",
    "done",
    "done",
    "done",
  ])
})

test("behavior: a failure marks the step that was under way", () => {
  const error = new UserRejectedError()
  expect(stepStates({ status: "failed", error, hash: undefined })).toEqual([
    "done",
    "failed",
    "waiting",
    "waiting",
  ])
  expect(stepStates({ status: "failed", error, hash: "0x1" })).toEqual(["done", "done", "done", "failed"])
})
