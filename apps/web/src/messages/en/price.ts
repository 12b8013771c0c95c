/** What a vehicle would cost by realised sales, and where an asking price stands. */
export const price = {
  heading: "Where the price stands",
  standings: {
    "well-below": "Well below what such cars were sold for. Ask why.",
    below: "Below the middle of what such cars were sold for.",
    usual: "About what such cars were sold for.",
    above: "Above the middle of what such cars were sold for.",
    "well-above": "Well above what such cars were sold for.",
  },
  asked: "Asked: {price}. Like cars: {middle}. Four of five were sold between {low} and {high}.",
  few: {
    one: "Only {count} sale of this model is known. Nothing is said about a price under five.",
    other: "Only {count} sales of this model are known. Nothing is said about a price under five.",
  },
  formula: "The formula alone comes to {middle}, and seldom to less than {low} or more than {high}.",
  unsold:
    "No {make} was sold through the register in this currency yet, so there is nothing to compare with.",
  undescribed: "Make, model, year or mileage are not stated, so there is nothing to compare with.",
  down: "Sales to compare with cannot be read at the moment. The offer itself is not affected.",
  chart: {
    label:
      "{count} sales of such cars as they would have cost like this one, from {from} to {to}; the asked price among them.",
    asked: "asked",
    middle: "like cars",
    key: "One dot a sale, each brought to this car’s age, mileage and equipment. The band holds four of five prices.",
  },
  list: {
    summary: {
      one: "The sale this rests on",
      other: "The {count} sales this rests on",
    },
    caption: "Sales this rests on, the most alike first",
    vehicle: "Vehicle",
    sold: "Sold",
    mileage: "Mileage",
    paid: "Paid",
    adjusted: "As this car",
    weight: "Weight",
  },
  method: {
    summary: "How this is computed",
    text: "Each sale's price is brought to this car: what it would have been with this age, mileage, fuel, gearbox, engine and power. The middle of those prices is the estimate; the more alike a car, the more its sale counts. At most a fifth of the sales are one seller's, and transfers by an authority do not count. The band is as wide as estimates of known sales were off. Formula {version}; the command “urcar price {vin}” prints the same numbers.",
  },
}
