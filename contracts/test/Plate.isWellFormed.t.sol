// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Plate} from "../src/types/Plate.sol";
import {Test} from "./base/Test.sol";

contract PlateIsWellFormedTest is Test {
    function test_isWellFormed() public pure {
        bytes16[6] memory good = [bytes16("DE B1"), "DE 1", "FR AA123AA", "AZ AZ09", "ZA 9Z0A", "GB 123456789012"];
        for (uint256 i; i < good.length; ++i) {
            vm.assertEq(Plate.wrap(good[i]).isWellFormed(), true);
        }
    }

    function test_isWellFormed_behaviorRefuses() public pure {
        bytes16[20] memory bad = [
            bytes16(""), "DE", "DE ", " ", "DE  1", "de B1", "D B1", "1E B1", "D1 B1", "DE b1",
            "DE B-1", "DE\tB1", "GB 1234567890123", "DE /", "DE :", "DE @", "DE [", "@E B1", "D[ B1", "DEXB1"
        ];
        for (uint256 i; i < bad.length; ++i) {
            vm.assertEq(Plate.wrap(bad[i]).isWellFormed(), false);
        }
    }

    function test_isWellFormed_behaviorRefusesTextAfterItsEnd() public pure {
        vm.assertEq(Plate.wrap(bytes16("DE B\x001")).isWellFormed(), false);
        vm.assertEq(Plate.wrap(bytes16("DE B1\x00\x00\x001")).isWellFormed(), false);
    }

    /// Any byte in the last place, against the rule spelled out.
    function testFuzz_isWellFormed_behaviorAlphabet(bytes1 c) public pure {
        bool isAllowed = (c >= "0" && c <= "9") || (c >= "A" && c <= "Z");
        vm.assertEq(Plate.wrap(bytes16(bytes.concat("DE BX", c, "7"))).isWellFormed(), isAllowed);
    }

    function test_isNone() public pure {
        vm.assertEq(Plate.wrap("").isNone(), true);
        vm.assertEq(Plate.wrap("DE B1").isNone(), false);
    }

    function test_country() public pure {
        vm.assertEq(bytes32(Plate.wrap("DE B1").country()), bytes32("DE"));
    }

    function testFuzz_tag_behaviorZeroForNoneOnly(bytes16 text) public pure {
        Plate plate = Plate.wrap(text);
        vm.assertEq(plate.tag() == 0, plate.isNone());
    }
}
