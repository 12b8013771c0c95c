import { account } from "./account.ts"
import { add } from "./add.ts"
import { business } from "./business.ts"
import { carried } from "./carried.ts"
import { check } from "./check.ts"
import { common } from "./common.ts"
import { department } from "./department.ts"
import { directory } from "./directory.ts"
import { dispute } from "./dispute.ts"
import { errors } from "./errors.ts"
import { garage } from "./garage.ts"
import { home } from "./home.ts"
import { identity } from "./identity.ts"
import { insurer } from "./insurer.ts"
import { keys } from "./keys.ts"
import { lab } from "./lab.ts"
import { liens } from "./liens.ts"
import { market } from "./market.ts"
import { options } from "./options.ts"
import { orders } from "./orders.ts"
import { pages } from "./pages.ts"
import { parts } from "./parts.ts"
import { passport } from "./passport.ts"
import { pictures } from "./pictures.ts"
import { police } from "./police.ts"
import { price } from "./price.ts"
import { query } from "./query.ts"
import { recalls } from "./recalls.ts"
import { record } from "./record.ts"
import { rewards } from "./rewards.ts"
import { sealed } from "./sealed.ts"
import { shell } from "./shell.ts"
import { show } from "./show.ts"
import { stock } from "./stock.ts"
import { titles } from "./titles.ts"
import { trade } from "./trade.ts"
import { vehicle } from "./vehicle.ts"
import { verify } from "./verify.ts"
import { witness } from "./witness.ts"

/** German: one slice per part of the product, one file per slice. */
export const de = {
  account,
  add,
  business,
  carried,
  check,
  common,
  department,
  directory,
  dispute,
  errors,
  garage,
  home,
  identity,
  lab,
  insurer,
  keys,
  liens,
  market,
  options,
  orders,
  pages,
  parts,
  passport,
  pictures,
  police,
  price,
  query,
  recalls,
  record,
  rewards,
  sealed,
  shell,
  show,
  stock,
  titles,
  trade,
  vehicle,
  verify,
  witness,
}
