// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EfficientHashLib} from "solady/src/utils/EfficientHashLib.sol";

/// A registration plate as records name it: country (ISO 3166-1 alpha-2), a space, and the plate in A-Z and 0-9 without
/// separators, left-aligned and zero-padded ("DE BXY1234"). Zero for a vehicle without a plate.
type Plate is bytes16;

using {country, tag, isNone, isWellFormed} for Plate global;

function country(Plate plate) pure returns (bytes2) {
    return bytes2(Plate.unwrap(plate));
}

function isNone(Plate plate) pure returns (bool) {
    return Plate.unwrap(plate) == 0;
}

/// A short digest against slips of the keyboard: 0 for no plate only.
function tag(Plate plate) pure returns (uint24) {
    if (isNone(plate)) return 0;
    uint24 digest = uint24(bytes3(EfficientHashLib.hash(bytes32(Plate.unwrap(plate)))));
    return digest == 0 ? 1 : digest;
}

/// Two letters, a space, one to twelve letters or digits, then zeros.
function isWellFormed(Plate plate) pure returns (bool) {
    unchecked {
        bytes16 text = Plate.unwrap(plate);
        if (text[2] != " " || text[3] == 0 || text[15] != 0) return false;
        bool hasEnded;
        for (uint256 i; i < 16; ++i) {
            uint8 code = uint8(text[i]);
            bool isLetter = code >= 65 && code <= 90;
            bool isDigit = code >= 48 && code <= 57;
            if (i < 2 ? !isLetter : i != 2 && !isLetter && !isDigit && code != 0) return false;
            if (hasEnded && code != 0) return false;
            if (code == 0) hasEnded = true;
        }
        return true;
    }
}
