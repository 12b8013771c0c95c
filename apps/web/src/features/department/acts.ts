import {
  collectFeesSync,
  declineApplicationSync,
  grantLicenceSync,
  reinstateLicenceSync,
  renewLicenceSync,
  requireStakeSync,
  revokeLicenceSync,
  setFeeSync,
  suspendLicenceSync,
} from "@urcar/sdk/actions"

/** What a department does to one licensee or applicant. */
export const licenseeActs = {
  suspend: suspendLicenceSync,
  reinstate: reinstateLicenceSync,
  renew: renewLicenceSync,
  revoke: revokeLicenceSync,
  decline: declineApplicationSync,
} as const

export {
  collectFeesSync as collectFees,
  grantLicenceSync as grant,
  requireStakeSync as setStake,
  setFeeSync as setFee,
}
