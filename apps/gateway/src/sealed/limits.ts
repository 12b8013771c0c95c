import { maximumDisclosureBytes, maximumHeaderBytes, maximumSealedBytes } from "@urcar/sdk/seal"

/** Most bytes of an encrypted part: one recipient, and a tag for each 64 KiB. */
export const maximumPartBytes = maximumSealedBytes + 1024

/** Most bytes of a box: a disclosure, encrypted. */
export const maximumBoxBytes = maximumDisclosureBytes + 1024

/** Most bytes of a body: both, in base64, and what stands around it. */
export const maximumBodyBytes = 160 * 1024

/** Most boxes that come with a part. */
export const maximumFirstBoxes = 4

/** Most bytes of a box's header that are looked at. */
export const lookedAtBytes = maximumHeaderBytes

/** Most parts that an author deposits in a day. */
export const maximumPartsDaily = 2_000

/** Most boxes of one part, grants that ended included. */
export const maximumBoxes = 500

/** Most unanswered questions of one asker. */
export const maximumRequests = 20

/** Seconds after which a question that nobody answered is forgotten. */
export const requestSeconds = 30 * 86_400

/** Seconds that a grant lasts at most: whoever needs longer is granted anew, on purpose. */
export const grantSeconds = 366 * 86_400

/** Seconds that a grant or a question may be older or newer than this clock when it arrives. */
export const clockSkew = 300

/** Seconds after which a part is cleared away whose record was never written: longer than any draft waits for its witnesses. */
export const unwrittenSeconds = 90 * 86_400
