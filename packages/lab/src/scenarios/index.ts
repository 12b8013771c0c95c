import type { Scenario } from "../scenario.ts"
import { bankAttestsTwice } from "./bank-attests-twice.ts"
import { colludingWitnesses } from "./colluding-witnesses.ts"
import { dealerClocksACar } from "./dealer-clocks-a-car.ts"
import { falseAccuser } from "./false-accuser.ts"
import { oneFileShownAnotherSold } from "./one-file-shown-another-sold.ts"
import { revokedWriter } from "./revoked-writer.ts"
import { saleReplayed } from "./sale-replayed.ts"
import { sellerDisappears } from "./seller-disappears.ts"
import { silentWriter } from "./silent-writer.ts"
import { stolenKeySells } from "./stolen-key-sells.ts"
import { truncatedHistory } from "./truncated-history.ts"
import { washSales } from "./wash-sales.ts"
import { workshopInventsAService } from "./workshop-invents-a-service.ts"
import { writerRunsAway } from "./writer-runs-away.ts"

/** Every scenario of the lab, in the order in which it lists them. */
export const scenarios: readonly Scenario[] = [
  dealerClocksACar,
  workshopInventsAService,
  silentWriter,
  falseAccuser,
  writerRunsAway,
  colludingWitnesses,
  saleReplayed,
  oneFileShownAnotherSold,
  sellerDisappears,
  bankAttestsTwice,
  truncatedHistory,
  stolenKeySells,
  revokedWriter,
  washSales,
]
