// Played, not written: `pnpm generate` in packages/lab. Each scenario's test plays it again and compares.
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

/** Every scenario as it was played, in the order in which the lab lists them. */
export const keptStories = {
  "dealer-clocks-a-car": dealerClocksACar,
  "workshop-invents-a-service": workshopInventsAService,
  "silent-writer": silentWriter,
  "false-accuser": falseAccuser,
  "writer-runs-away": writerRunsAway,
  "colluding-witnesses": colludingWitnesses,
  "sale-replayed": saleReplayed,
  "one-file-shown-another-sold": oneFileShownAnotherSold,
  "seller-disappears": sellerDisappears,
  "bank-attests-twice": bankAttestsTwice,
  "truncated-history": truncatedHistory,
  "stolen-key-sells": stolenKeySells,
  "revoked-writer": revokedWriter,
  "wash-sales": washSales,
}
