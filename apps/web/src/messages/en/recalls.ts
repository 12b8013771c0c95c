/** Recalls: on a vehicle, in the garage, compared on the reader's own device. */
export const recalls = {
  title: "Recalls",
  heading: "Open recalls",
  lead: "A manufacturer tells the register which cars it calls back. A recall stays open until a licensed workshop, or the manufacturer, records the work.",
  sentence: "Campaign {campaign}: {part}. Remedy: {remedy}. Risk: {risk}.",
  notStated: "not stated",
  down: "The recalls cannot be listed at the moment. They stand in the files of the cars.",
  car: {
    open: "An open recall",
    stop: "An open recall: do not drive this car",
    since: "since {date}, record {sequence}",
    closed:
      "It stays open until a licensed workshop records the work. It costs the owner nothing to ask for it.",
  },
  garage: {
    open: {
      one: "{count} of your cars has an open recall",
      other: "{count} of your cars have open recalls",
    },
    how: "This page loaded all open recalls of your cars’ makes and compared them here. Nobody learned which cars you asked for.",
    failed: "Whether your cars are recalled cannot be seen now. The files of the cars say it.",
  },
  check: {
    title: "Is a car recalled?",
    label: "VINs, one a line",
    hint: "They are compared on this device. Only the makes’ first three characters are asked for, so nobody learns which car you mean.",
    action: "Compare on this device",
    loading: "Loading the makes’ recalls",
    malformed: "“{line}” is no VIN: 17 characters, without I, O and Q.",
    empty: "Enter a VIN.",
    failed: "The recalls cannot be loaded now. Nothing was sent but the makes; try again in a moment.",
    found: { one: "{count} of these cars is recalled", other: "{count} of these cars are recalled" },
    none: "No open recall of these cars is in the register",
    noneText:
      "Nobody has reported one that is open. That is no proof that there is none: ask the manufacturer.",
    compared: "Compared on this device: {asked} VINs with {compared} recalled cars of the same makes.",
  },
  table: {
    caption: "Campaigns open on some car",
    none: "No manufacturer has told of a recall that is open.",
    campaign: "Campaign",
    maker: "Told by",
    part: "Part",
    remedy: "Remedy",
    risk: "Risk",
    since: "Since",
    cars: "Cars open",
    makers: "Manufacturers tell of a recall",
    one: "for one car",
    list: "for a list of cars",
  },
}
