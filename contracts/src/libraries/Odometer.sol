// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OdometerUnit} from "../types/Record.sol";

/// Odometers in integer metres, rounded down (1 international mile = 1,609.344 m).
library Odometer {
    uint256 internal constant HIGHEST = 9_999_999;

    function isValid(uint32 odometer, OdometerUnit unit) internal pure returns (bool) {
        return unit == OdometerUnit.None ? odometer == 0 : odometer <= HIGHEST;
    }

    function metres(uint32 odometer, OdometerUnit unit) internal pure returns (uint256) {
        unchecked {
            return unit == OdometerUnit.Mile ? uint256(odometer) * 1_609_344 / 1000 : uint256(odometer) * 1000;
        }
    }
}
