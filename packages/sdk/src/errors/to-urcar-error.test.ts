import { encodeErrorResult, type Hex, RpcRequestError, UserRejectedRequestError } from "viem"
import { describe, expect, test } from "vitest"
import { UnexpectedError, UnknownContractError, UserRejectedError } from "./chain-errors.ts"
import { contractErrorsAbi } from "./contract-errors-abi.ts"
import { FutureDateError } from "./odometer-errors.ts"
import { knownContractErrors } from "./to-contract-error.ts"
import { decodeRefusal, toUrcarError } from "./to-urcar-error.ts"
import { PlateMismatchError } from "./vehicle-refusals.ts"

describe("toUrcarError", () => {
  test("behavior: every error of every contract has a class, and no class is left over", () => {
    const declared = new Set(contractErrorsAbi.map(({ name }) => name))
    expect(new Set(knownContractErrors)).toEqual(declared)
    expect(knownContractErrors).toHaveLength(declared.size)
  })

  test("behavior: keeps an error of this package", () => {
    const error = new FutureDateError(2, 1)
    expect(toUrcarError(error)).toBe(error)
  })

  test("error: UserRejectedError", () => {
    const rejected = new UserRejectedRequestError(new Error("no"))
    expect(toUrcarError(rejected)).toBeInstanceOf(UserRejectedError)
    const asWalletsSay = new RpcRequestError({ body: {}, url: "", error: { code: 4001, message: "no" } })
    expect(toUrcarError(asWalletsSay)).toBeInstanceOf(UserRejectedError)
  })

  test("error: UnexpectedError", () => {
    expect(toUrcarError("what?")).toBeInstanceOf(UnexpectedError)
  })
})

describe("decodeRefusal", () => {
  const vin: Hex = "0x5756575a5a5a314a5a3357333836373532"

  test("default", () => {
    const plate: Hex = "0x44452042585931323334000000000000"
    const error = decodeRefusal(
      encodeErrorResult({ abi: contractErrorsAbi, errorName: "PlateMismatch", args: [vin, plate] }),
    )
    expect(error).toBeInstanceOf(PlateMismatchError)
    expect(error.name).toBe("PlateMismatchError")
    expect(error.values).toEqual({ vin: "WVWZZZ1JZ3W386752", plate: "DE BXY1234" })
  })

  test("behavior: what the SDK finds by itself has the same class", () => {
    const data = encodeErrorResult({ abi: contractErrorsAbi, errorName: "DateInFuture", args: [10n, 5n] })
    expect(decodeRefusal(data)).toBeInstanceOf(FutureDateError)
  })

  test("error: UnknownContractError", () => {
    expect(decodeRefusal("0x12345678")).toBeInstanceOf(UnknownContractError)
  })
})
