import type { Address } from "viem"
import { ascii } from "../../gas/statements.ts"
import { addressOf, somebody } from "../cast.ts"
import { administrative, anyone, byName, delayed, noAccess, nobody, only, type Rows } from "../row.ts"
import type { Scene } from "../set-up.ts"

export function federationRows({ world }: Scene): Rows["federation"] {
  const { federation, licenseRegistry } = world.addresses
  const admit = world.encode(admissionOf(addressOf("never scheduled")))
  const cancelled = world.encode(admissionOf(addressOf("cancelled")))
  const mayCancel = ["administrator", "admission member", "guardian"]
  const managed = [
    "authority acts contract",
    "sale desk contract",
    "escrow desk contract",
    "dispute court contract",
    "reward pool contract",
  ]
  return {
    cancel: [
      only(mayCancel, "AccessManagerUnauthorizedCancel", [
        addressOf("admission member"),
        licenseRegistry,
        cancelled,
      ]),
    ],
    consumeScheduledOp: [
      nobody(byName(managed, "AccessManagerUnauthorizedConsume", "nameless"), [
        addressOf("admission member"),
        cancelled,
      ]),
    ],
    execute: [
      only(
        [],
        byName(
          ["administrator", "admission member"],
          "AccessManagerNotScheduled",
          "AccessManagerUnauthorizedCall",
        ),
        [licenseRegistry, admit],
      ),
    ],
    schedule: [
      only(["administrator", "admission member"], "AccessManagerUnauthorizedCall", [
        licenseRegistry,
        admit,
        0,
      ]),
    ],
    grantRole: [administrative([5n, somebody, 86_400])],
    handOver: [nobody("NotFounder", [somebody, 86_400])],
    labelRole: [administrative([5n, "court"])],
    multicall: [anyone([[]])],
    renounceRole: [
      only(["admission member"], "AccessManagerBadConfirmation", [1n, addressOf("admission member")]),
    ],
    revokeRole: [administrative([1n, addressOf("admission member")])],
    setGrantDelay: [administrative([5n, 86_400])],
    setRoleAdmin: [administrative([5n, 0n])],
    setRoleGuardian: [administrative([5n, 4n])],
    setTargetAdminDelay: [administrative([licenseRegistry, 86_400])],
    setTargetClosed: [administrative([licenseRegistry, true])],
    setTargetFunctionRole: [administrative([licenseRegistry, ["0x12345678"], 5n])],
    updateAuthority: [administrative([licenseRegistry, federation])],
  }
}

export function validatorRows({ world }: Scene): Rows["validatorSet"] {
  return {
    addValidator: [delayed("validators", [somebody, somebody])],
    removeValidator: [delayed("validators", [addressOf("validator")])],
    setAuthority: [only(["federation contract"], noAccess, [world.addresses.federation])],
  }
}

/** What the admission member schedules; one is there for others to cancel. */
export function admissionOf(account: Address) {
  return { contract: "licenseRegistry", name: "admit", args: [account, ascii("DE", 2), 2] } as const
}
