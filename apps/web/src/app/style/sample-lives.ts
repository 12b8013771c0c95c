import { type LifeLineInput, type LifeLineReading, markGroup } from "#features/vehicle-identity/index.ts"

const at = (year: number, month: number) => Date.UTC(year, month - 1, 12) / 1000

const record = (
  year: number,
  month: number,
  kind: string,
  km: number | undefined,
  more: Partial<LifeLineReading> = {},
): LifeLineReading => ({
  at: at(year, month),
  km,
  group: markGroup(kind),
  label: kind,
  breach: false,
  superseded: false,
  ...more,
})

export const honestLife: LifeLineInput = {
  readings: [
    record(2014, 3, "manufacture", 0),
    record(2014, 5, "retail", 12),
    record(2015, 6, "maintenance", 21_400),
    record(2016, 5, "inspection", 39_800),
    record(2017, 7, "maintenance", 58_100),
    record(2018, 2, "accident", undefined),
    record(2018, 5, "inspection", 71_600),
    record(2018, 9, "sale", 76_900),
    record(2020, 5, "inspection", 98_300),
    record(2021, 4, "maintenance", 110_900),
    record(2022, 6, "inspection", 121_700),
    record(2024, 6, "inspection", 139_200),
    record(2025, 8, "sale", 148_600),
  ],
  acceptedKm: 148_600,
  highestKm: 148_600,
  gaps: [{ from: at(2018, 9), to: at(2020, 5) }],
}

export const clockedLife: LifeLineInput = {
  readings: [
    record(2011, 2, "registration", 48_000),
    record(2012, 5, "inspection", 79_000),
    record(2014, 5, "inspection", 131_000),
    record(2016, 6, "inspection", 187_400),
    record(2019, 8, "sale", 112_000, { breach: true }),
    record(2020, 6, "inspection", 121_500, { breach: true }),
    record(2022, 6, "inspection", 144_000, { breach: true }),
  ],
  acceptedKm: 187_400,
  highestKm: 187_400,
  gaps: [{ from: at(2016, 6), to: at(2019, 8) }],
}

export const correctedLife: LifeLineInput = {
  readings: [
    record(2021, 4, "manufacture", 0),
    record(2022, 4, "maintenance", 14_200),
    record(2023, 4, "inspection", 264_100, { superseded: true }),
    record(2023, 5, "correction", 26_410),
    record(2025, 4, "inspection", 51_000),
  ],
  acceptedKm: 51_000,
  highestKm: 264_100,
  gaps: [],
}
