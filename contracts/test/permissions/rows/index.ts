import { ascii } from "../../gas/statements.ts"
import { only, type Rows } from "../row.ts"
import { type Scene, vin, vins } from "../set-up.ts"
import { escrowRows, lienRows } from "./escrow.ts"
import { federationRows, validatorRows } from "./federation.ts"
import { anchorRows, licenseRows, ownerRows } from "./licences.ts"
import { deskRows, euroRows } from "./sale.ts"
import { courtRows, poolRows } from "./trust.ts"
import { actsRows, vehicleRows } from "./vehicles.ts"

/** The matrix. */
export function tellRows(scene: Scene): Rows {
  const plate = [vin(vins.fresh), ascii("", 16)]
  return {
    federation: federationRows(scene),
    licenseRegistry: licenseRows(scene),
    ownerRegistry: ownerRows(),
    validatorSet: validatorRows(scene),
    vehicleRegistry: vehicleRows(scene),
    plateRegistry: { assign: [only(["vehicle registry contract"], "NotVehicleRegistry", plate)] },
    authorityActs: actsRows(scene),
    saleDesk: deskRows(scene),
    disputeCourt: courtRows(scene),
    rewardPool: poolRows(scene),
    lienRegistry: lienRows(),
    escrowDesk: escrowRows(scene),
    testEuro: euroRows(),
    auditAnchor: anchorRows(),
  }
}
