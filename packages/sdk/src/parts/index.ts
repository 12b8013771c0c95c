export { vehicleFates } from "./fate.ts"
export { flagPart, type PartFlag, type PartFlagCode, type VehicleFate } from "./flag-part.ts"
export { normalisePartCode, type PartIdentity, partKey } from "./identity.ts"
export { type PartEvent, type PartRecord, type PartSighting, partSightings } from "./sightings.ts"
