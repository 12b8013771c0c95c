// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// A vehicle identification number (ISO 3779): 17 ASCII characters, held as they are printed.
type Vin is bytes17;

using {tokenId, manufacturer, isWellFormed, requiresCheckDigit, hasValidCheckDigit} for Vin global;

/// @dev One bit per ASCII code allowed in a VIN: 0-9 and A-Z without I, O, Q.
uint256 constant VIN_ALPHABET = 0x7fd7dfe03ff000000000000;

/// @dev ISO 3779 transliteration: a nibble per ASCII code from '0' (48) to 'Z' (90).
uint256 constant VIN_VALUES = 0x9876543290705432108765432100000009876543210;

/// @dev ISO 3779 weights: a nibble per position, the first character lowest.
uint256 constant VIN_WEIGHTS = 0x234567890a2345678;

/// The ERC-721 token id: the seventeen bytes as a number.
function tokenId(Vin vin) pure returns (uint256) {
    return uint136(Vin.unwrap(vin));
}

/// The world manufacturer identifier (ISO 3780): the first three characters.
function manufacturer(Vin vin) pure returns (bytes3) {
    return bytes3(Vin.unwrap(vin));
}

function isWellFormed(Vin vin) pure returns (bool) {
    unchecked {
        uint256 characters = tokenId(vin);
        uint256 allowed = 1;
        for (uint256 i; i < 17; ++i) {
            allowed &= VIN_ALPHABET >> (characters & 0xff);
            characters >>= 8;
        }
        return allowed == 1;
    }
}

/// Only North America (1 to 5) and China (L) make the check digit mandatory; elsewhere position 9 may hold any filler.
function requiresCheckDigit(Vin vin) pure returns (bool) {
    bytes1 region = bytes1(Vin.unwrap(vin));
    return (region >= "1" && region <= "5") || region == "L";
}

/// @dev Expects a well-formed VIN.
function hasValidCheckDigit(Vin vin) pure returns (bool) {
    unchecked {
        uint256 characters = tokenId(vin);
        uint256 sum;
        for (uint256 i; i < 17; ++i) {
            uint256 code = (characters >> (8 * (16 - i))) & 0xff;
            sum += ((VIN_VALUES >> (4 * (code - 48))) & 0xf) * ((VIN_WEIGHTS >> (4 * i)) & 0xf);
        }
        sum %= 11;
        return uint8(Vin.unwrap(vin)[8]) == (sum == 10 ? 88 : 48 + sum);
    }
}
