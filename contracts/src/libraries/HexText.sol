// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// Hexadecimal text in lower case, all digits at once: a loop over them costs several times the gas.
library HexText {
    /// @dev A one in every byte; in every second, fourth, eighth, sixteenth.
    uint256 private constant BYTES = type(uint256).max / type(uint8).max;
    uint256 private constant PAIRS = type(uint256).max / type(uint16).max;
    uint256 private constant FOURS = type(uint256).max / type(uint32).max;
    uint256 private constant EIGHTS = type(uint256).max / type(uint64).max;
    uint256 private constant HALVES = type(uint256).max / type(uint128).max;

    /// The forty digits of an address, without "0x".
    function digits(address account) internal pure returns (bytes32 first, bytes8 last) {
        uint256 bits = uint160(account);
        first = bytes32(text(bits >> 32));
        last = bytes8(uint64(text(uint32(bits))));
    }

    /// The 32 digits of a number below 2^128.
    function text(uint256 bits) private pure returns (uint256) {
        unchecked {
            // Spread, so that every digit has a byte of its own.
            bits = (bits | bits << 64) & HALVES * type(uint64).max;
            bits = (bits | bits << 32) & EIGHTS * type(uint32).max;
            bits = (bits | bits << 16) & FOURS * type(uint16).max;
            bits = (bits | bits << 8) & PAIRS * type(uint8).max;
            bits = (bits | bits << 4) & BYTES * 0x0f;
            // Adding 6 carries into the next bit from ten on: those become letters.
            uint256 letters = (bits + BYTES * 6 >> 4) & BYTES;
            return bits + BYTES * 0x30 + letters * 0x27;
        }
    }
}
