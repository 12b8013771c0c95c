import { vehicle } from "ponder:schema"
import { plateCandidates } from "@urcar/sdk"
import { InvalidPlateError } from "@urcar/sdk/errors"
import type { vehicleListQuery } from "@urcar/sdk/indexer-client"
import { formatPlateText } from "@urcar/sdk/plate"
import { and, eq, gte, inArray, isNotNull, isNull, like, lt, lte, or } from "ponder"
import type { z } from "zod/mini"
import { toKey } from "../../projections/specification.ts"
import type { Condition } from "./condition.ts"

/** The filters of a list of vehicles, read. */
export type VehicleFilters = z.infer<typeof vehicleListQuery>

/** What a vehicle must satisfy to be listed. */
export function vehicleConditions(filters: VehicleFilters, now: number): Condition[] {
  return [...specificationConditions(filters), ...stateConditions(filters), ...saleConditions(filters, now)]
}

type Maybe = Condition | undefined

function present(conditions: readonly Maybe[]): Condition[] {
  return conditions.filter((condition) => condition !== undefined)
}

function specificationConditions({ make, model, yearMin, yearMax, fuel, q }: VehicleFilters): Condition[] {
  return present([
    make === undefined ? undefined : eq(vehicle.makeKey, toKey(make)),
    model === undefined ? undefined : eq(vehicle.modelKey, toKey(model)),
    yearMin === undefined ? undefined : gte(vehicle.yearOrder, yearMin),
    yearMax === undefined ? undefined : and(lte(vehicle.yearOrder, yearMax), isNotNull(vehicle.year)),
    fuel === undefined ? undefined : inArray(vehicle.fuel, fuel),
    q === undefined ? undefined : matchText(q),
  ])
}

function stateConditions({ kmMax, country, verdict, status, owner, holder }: VehicleFilters): Condition[] {
  return present([
    kmMax === undefined ? undefined : lte(vehicle.kmOrder, kmMax),
    country === undefined ? undefined : eq(vehicle.country, country),
    verdict === undefined ? undefined : inArray(vehicle.verdict, verdict),
    status === undefined ? undefined : inArray(vehicle.status, status),
    owner === undefined ? undefined : eq(vehicle.owner, owner),
    holder === undefined ? undefined : eq(vehicle.holder, holder),
  ])
}

function saleConditions(filters: VehicleFilters, now: number): Condition[] {
  const { onSale, priceMin, priceMax, currency, sort } = filters
  const isBySale = sort === "listed" || sort === "price" || sort === "-price"
  const asksPrice = priceMin !== undefined || priceMax !== undefined || currency !== undefined
  const isOnSale = present([isNotNull(vehicle.saleId), gte(vehicle.deadline, now)])
  return present([
    ...(onSale === true || isBySale || asksPrice ? isOnSale : []),
    onSale === false ? or(isNull(vehicle.saleId), lt(vehicle.deadline, now)) : undefined,
    priceMin === undefined ? undefined : gte(vehicle.price, BigInt(priceMin)),
    priceMax === undefined ? undefined : lte(vehicle.price, BigInt(priceMax)),
    currency === undefined ? undefined : eq(vehicle.currency, currency),
  ])
}

/** A text is the begin of a VIN, a plate, or make and model, whichever it fits. */
function matchText(text: string): Maybe {
  const letters = text.toUpperCase().replaceAll(/[\s·-]/g, "")
  const isVinLike = /^[A-HJ-NPR-Z0-9]{2,17}$/.test(letters)
  const plates = readPlates(text)
  return or(
    isVinLike ? like(vehicle.vin, `${letters}%`) : undefined,
    plates.length === 0 ? undefined : inArray(vehicle.plate, plates),
    ...matchNames(toKey(text)),
  )
}

function matchNames(text: string): Maybe[] {
  const [first = "", ...rest] = text.split(/\s+/)
  const whole = beginsWith(text)
  const both = and(
    like(vehicle.makeKey, beginsWith(first)),
    like(vehicle.modelKey, beginsWith(rest.join(" "))),
  )
  const names = [like(vehicle.makeKey, whole), like(vehicle.modelKey, whole)]
  return rest.length === 0 ? names : [...names, both]
}

function beginsWith(text: string): string {
  return `${text.replaceAll(/[\\%_]/g, "\\$&")}%`
}

/** The plates a text can mean, as records state them; none for a text that is no plate. */
export function readPlates(text: string, country?: string): string[] {
  try {
    return plateCandidates(text, country).map(formatPlateText)
  } catch (error) {
    if (error instanceof InvalidPlateError) return []
    throw error
  }
}
