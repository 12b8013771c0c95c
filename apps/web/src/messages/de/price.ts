import type { Messages } from "../types.ts"

export const price: Messages["price"] = {
  heading: "Wo der Preis steht",
  standings: {
    "well-below": "Deutlich unter dem, wofür solche Autos verkauft wurden. Fragen Sie, warum.",
    below: "Unter der Mitte dessen, wofür solche Autos verkauft wurden.",
    usual: "Etwa das, wofür solche Autos verkauft wurden.",
    above: "Über der Mitte dessen, wofür solche Autos verkauft wurden.",
    "well-above": "Deutlich über dem, wofür solche Autos verkauft wurden.",
  },
  asked:
    "Verlangt: {price}. Ähnliche Autos: {middle}. Vier von fünf wurden zwischen {low} und {high} verkauft.",
  few: {
    one: "Nur {count} Verkauf dieses Modells ist bekannt. Unter fünf wird über einen Preis nichts gesagt.",
    other:
      "Nur {count} Verkäufe dieses Modells sind bekannt. Unter fünf wird über einen Preis nichts gesagt.",
  },
  formula: "Die Formel allein kommt auf {middle} und selten auf weniger als {low} oder mehr als {high}.",
  unsold:
    "In dieser Währung wurde über das Register noch kein {make} verkauft; es gibt nichts zum Vergleichen.",
  undescribed:
    "Marke, Modell, Baujahr oder Kilometerstand sind nicht angegeben; es gibt nichts zum Vergleichen.",
  down: "Verkäufe zum Vergleich sind gerade nicht lesbar. Das Angebot selbst ist davon nicht betroffen.",
  chart: {
    label:
      "{count} Verkäufe solcher Autos, umgerechnet auf dieses, von {from} bis {to}; der verlangte Preis darunter.",
    asked: "verlangt",
    middle: "ähnliche Autos",
    key: "Ein Punkt je Verkauf, umgerechnet auf Alter, Kilometerstand und Ausstattung dieses Autos. Das Band enthält vier von fünf Preisen.",
  },
  list: {
    summary: {
      one: "Der Verkauf, auf dem das beruht",
      other: "Die {count} Verkäufe, auf denen das beruht",
    },
    caption: "Verkäufe, auf denen das beruht, die ähnlichsten zuerst",
    vehicle: "Fahrzeug",
    sold: "Verkauft",
    mileage: "Kilometerstand",
    paid: "Bezahlt",
    adjusted: "Wie dieses Auto",
    weight: "Gewicht",
  },
  method: {
    summary: "Wie das berechnet wird",
    text: "Der Preis jedes Verkaufs wird auf dieses Auto umgerechnet: was er mit diesem Alter, Kilometerstand, Kraftstoff, Getriebe, Hubraum und dieser Leistung gewesen wäre. Die Mitte dieser Preise ist die Schätzung; je ähnlicher ein Auto, desto mehr zählt sein Verkauf. Höchstens ein Fünftel der Verkäufe stammt von einem Verkäufer, Übertragungen durch Behörden zählen nicht. Das Band ist so breit, wie Schätzungen bekannter Verkäufe danebenlagen. Formel {version}; der Befehl „urcar price {vin}“ gibt dieselben Zahlen aus.",
  },
}
