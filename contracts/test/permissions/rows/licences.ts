import { zeroHash } from "viem"
import { ascii } from "../../gas/statements.ts"
import { addressOf, type Caller, licensable, licensed, somebody } from "../cast.ts"
import {
  anyone,
  byName,
  delayed,
  departments,
  everybody,
  noAccess,
  ofDepartment,
  only,
  type Rows,
} from "../row.ts"
import type { Scene } from "../set-up.ts"
import type { Ending } from "../world.ts"

export function licenseRows({ world }: Scene): Rows["licenseRegistry"] {
  const { disputeCourt, federation } = world.addresses
  const workshop = addressOf("workshop")
  const terms = { authorRoles: 1, witnesses: 0, witnessRoles: 0, keyWitnessRoles: 0 }
  const businesses = [...licensed, "suspended"]
  const authorities = ["department", "police", "department abroad", "police abroad"]
  const admitted = [...authorities, "sale desk contract", "dispute court contract", "escrow desk contract"]
  const court = (args: readonly unknown[]) => [only(["dispute court contract"], "NotCourt", args)]
  const officeOf = (refused: Ending) => (caller: Caller) =>
    caller === "department abroad" ? refused : "NotDepartmentOf"
  const without = everybody.filter((caller) => ![...businesses, ...admitted, "leaver"].includes(caller))
  return {
    admit: [delayed("admission", [somebody, ascii("DE", 2), 2])],
    dismiss: [delayed("admission", [addressOf("police abroad")])],
    setRule: [delayed("policy", [ascii("reading", 32), terms])],
    halt: [only(["guardian"], noAccess, [[ascii("inspection", 32)], 3_600])],
    setAuthority: [only(["federation contract"], noAccess, [federation])],
    requireStake: [only(departments, "NotDepartmentOf", [licensable.dealer, 1n])],
    setFee: [only(departments, "NotDepartmentOf", [2n, 1n])],
    collectFees: [only(["department"], officeOf("NothingCollected"), [])],
    grant: [ofDepartment([workshop, licensable.workshop | licensable["tyre shop"]])],
    suspend: [ofDepartment([workshop])],
    reinstate: [ofDepartment([addressOf("suspended")])],
    revoke: [ofDepartment([workshop])],
    renew: [ofDepartment([workshop])],
    listWmi: [ofDepartment([addressOf("manufacturer"), ascii("WVZ", 3)])],
    delistWmi: [ofDepartment([addressOf("manufacturer"), ascii("WVW", 3)])],
    fileProfile: [ofDepartment([workshop, "", zeroHash])],
    declineApplicant: [ofDepartment([addressOf("applicant")])],
    applyFor: [only(without, "StandingForbids", [ascii("FR", 2), licensable.dealer, "{}", zeroHash])],
    recallApplication: [only(["applicant"], "ApplicationMissing", [])],
    lockStake: [
      only(
        everybody.filter((caller) => caller !== "leaver"),
        "StandingForbids",
        [0n],
      ),
    ],
    exit: [only([...businesses, ...admitted], "StandingForbids", [])],
    withdrawStake: [only(["leaver"], "StakeStillLocked", [])],
    depositFee: [anyone([0n])],
    withdrawFee: [only(["workshop"], "NothingDeposited", [])],
    lapse: [anyone([workshop], "TermNotOver")],
    reserve: court([workshop, 1n]),
    release: court([workshop, 1n]),
    slash: court([workshop, 1n]),
    releaseFrom: [anyone([disputeCourt, workshop], "StillCourt")],
  }
}

export function ownerRows(): Rows["ownerRegistry"] {
  return {
    certify: [only(["police", "police abroad"], "NotPolice", [somebody])],
    withdraw: [
      only(["police"], byName(["police abroad"], "NotCertifiedBy", "NotPolice"), [addressOf("owner")]),
    ],
  }
}

export function anchorRows(): Rows["auditAnchor"] {
  return { anchor: [only(["police", "police abroad"], "NotPolice", [ascii("head", 32), 1])] }
}
