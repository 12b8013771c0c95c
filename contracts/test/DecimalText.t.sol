// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecimalText} from "../src/libraries/DecimalText.sol";
import {Test} from "./base/Test.sol";
import {TypedData} from "./base/TypedData.sol";

contract DecimalTextTest is Test {
    function testFuzz_digits(uint256 number) public pure {
        _assertDigits(bound(number, 0, 1e16 - 1));
    }

    /// Every number of digits, and the numbers about it.
    function test_digits_behaviorEveryWidth() public pure {
        for (uint256 power = 1; power < 1e16; power *= 10) {
            _assertDigits(power - 1);
            _assertDigits(power);
            _assertDigits(power + 1);
        }
        _assertDigits(1e16 - 1);
    }

    /// Every place of four digits, where the lanes are divided.
    function test_digits_behaviorEveryFour() public pure {
        for (uint256 four; four < 1e4; four += 7) {
            _assertDigits(four);
            _assertDigits(four * 1e4 + 9_999);
            _assertDigits(four * 1e12 + 1e8);
        }
    }

    function testFuzz_digits_behaviorOdometers(uint32 number) public pure {
        _assertDigits(number);
    }

    function _assertDigits(uint256 number) private pure {
        (bytes32 text, uint256 size) = DecimalText.digits(number);
        bytes memory expected = TypedData.decimal(number);
        vm.assertEq(size, expected.length);
        vm.assertEq(text, bytes32(expected));
    }
}
