import { type PassportTrust, type PassportVerdict, verifyPassport } from "@urcar/sdk/passport"

/** Judges a passport in this browser. In a file of its own, to be loaded with the first passport. */
export const judgePassport = (code: string, trust: PassportTrust): PassportVerdict =>
  verifyPassport(code, trust)
