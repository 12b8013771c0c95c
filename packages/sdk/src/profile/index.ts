export { decodeProfile, encodeProfile, type LicenceProfile, maximumProfileBytes } from "./profile.ts"
