// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// A kind of record: its ASCII name from the published catalogue, left-aligned and zero-padded.
type RecordKind is bytes32;

using {equals as ==, hasEffect, namesOtherPlate} for RecordKind global;

function equals(RecordKind a, RecordKind b) pure returns (bool) {
    return RecordKind.unwrap(a) == RecordKind.unwrap(b);
}

/// The kinds that have an effect on the register beyond being recorded.
library Kinds {
    RecordKind internal constant MANUFACTURE = RecordKind.wrap("manufacture");
    RecordKind internal constant REGISTRATION = RecordKind.wrap("registration");
    RecordKind internal constant PLATE = RecordKind.wrap("plate");
    RecordKind internal constant THEFT = RecordKind.wrap("theft");
    RecordKind internal constant RECOVERY = RecordKind.wrap("recovery");
    RecordKind internal constant SALE = RecordKind.wrap("sale");
    RecordKind internal constant OWNERSHIP = RecordKind.wrap("ownership");
    RecordKind internal constant EXPORT = RecordKind.wrap("export");
    RecordKind internal constant IMPORT = RecordKind.wrap("import");
    RecordKind internal constant SCRAPPED = RecordKind.wrap("scrapped");
}

/// Whether recording it changes the register beyond the life file.
function hasEffect(RecordKind kind) pure returns (bool) {
    return kind == Kinds.PLATE || kind == Kinds.THEFT || kind == Kinds.RECOVERY || kind == Kinds.SCRAPPED
        || kind == Kinds.EXPORT || kind == Kinds.IMPORT || kind == Kinds.MANUFACTURE || kind == Kinds.REGISTRATION
        || kind == Kinds.SALE || kind == Kinds.OWNERSHIP;
}

/// A plate record names the plate to come; a sale record is a contract's and names none.
function namesOtherPlate(RecordKind kind) pure returns (bool) {
    return kind == Kinds.PLATE || kind == Kinds.SALE;
}
