// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibBit} from "solady/src/utils/LibBit.sol";

/// Decimal text without leading zeros, all digits at once: a loop over them costs twice the gas.
library DecimalText {
    uint256 private constant BYTES = type(uint128).max / type(uint8).max;
    /// @dev What is left of a quotient in each 64, 32, 16 bits.
    uint256 private constant EIGHTS = type(uint128).max / type(uint64).max * 0xffffff;
    uint256 private constant FOURS = type(uint128).max / type(uint32).max * 0x1fff;
    uint256 private constant TWOS = type(uint128).max / type(uint16).max * 0x3f;

    /// The digits of a number below 10^16, left-aligned, and how many.
    function digits(uint256 number) internal pure returns (bytes32 text, uint256 size) {
        unchecked {
            // Halved until every digit has a byte of its own: eights, fours, twos, ones. A lane is divided by a
            // multiplication, exact below the lane's limit, whose product stays within the lane.
            uint256 bits = (number / 1e8) << 64 | number % 1e8;
            bits += ((bits * 109_951_163 >> 40) & EIGHTS) * (2 ** 32 - 10_000);
            bits += ((bits * 5243 >> 19) & FOURS) * (2 ** 16 - 100);
            bits += ((bits * 103 >> 10) & TWOS) * (2 ** 8 - 10);
            size = LibBit.fls(bits | 1) / 8 + 1;
            text = bytes32((bits + BYTES * 0x30) << (256 - 8 * size));
        }
    }
}
