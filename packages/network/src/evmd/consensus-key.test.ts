import { describe, expect, it } from "vitest"
import { toAccount, toModuleAccount, toOperator } from "./accounts.ts"
import { toConsensusKey } from "./consensus-key.ts"

describe("toConsensusKey", () => {
  it("makes the key of RFC 8032, test 1", () => {
    const seed = Buffer.from("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "hex")
    const key = toConsensusKey(seed)
    expect(Buffer.from(key.publicKey, "base64").toString("hex")).toBe(
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    )
    expect(Buffer.from(key.privateKey, "base64")).toHaveLength(64)
    expect(key.id).toBe("21fe31dfa154a261626bf854046fd2271b7bed4b")
  })

  it("error: RangeError for a short seed", () => {
    expect(() => toConsensusKey(new Uint8Array(31))).toThrow(RangeError)
  })
})

describe("accounts of the engine", () => {
  it("are the same bytes in bech32", () => {
    const address = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"
    expect(toAccount(address)).toBe("cosmos17w0adeg64ky0daxwd2ugyuneellmjgnxramjtq")
    expect(toOperator(address)).toBe("cosmosvaloper17w0adeg64ky0daxwd2ugyuneellmjgnxxf088n")
  })

  it("of a module follow from its name", () => {
    expect(toModuleAccount("not_bonded_tokens_pool")).toBe("cosmos1tygms3xhhs3yv487phx3dw4a95jn7t7lpm470r")
    expect(toModuleAccount("bonded_tokens_pool")).toBe("cosmos1fl48vsnmsdzcv85q5d2q4z5ajdha8yu34mf0eh")
  })
})
