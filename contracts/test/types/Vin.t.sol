// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Vin} from "../../src/types/Vin.sol";
import {Test} from "../base/Test.sol";

contract VinTest is Test {
    bytes private constant ALPHABET = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";

    function test_tokenId() public pure {
        vm.assertEq(Vin.wrap("WVWZZZ1JZXW000001").tokenId(), 0x5756575a5a5a314a5a5857303030303031);
    }

    function test_manufacturer() public pure {
        vm.assertEq(bytes32(Vin.wrap("WVWZZZ1JZXW000001").manufacturer()), bytes32("WVW"));
    }

    function test_isWellFormed() public pure {
        vm.assertEq(Vin.wrap("0123456789ABCDEFG").isWellFormed(), true);
        vm.assertEq(Vin.wrap("HJKLMNPRSTUVWXYZ0").isWellFormed(), true);
        vm.assertEq(Vin.wrap(0).isWellFormed(), false);
    }

    /// Every byte that is not of the alphabet, in every place.
    function test_isWellFormed_behaviorEveryByteEverywhere() public pure {
        for (uint256 code; code < 256; ++code) {
            bool isOf = _isOfAlphabet(code);
            for (uint256 i; i < 17; ++i) {
                bytes memory text = "11111111111111111";
                text[i] = bytes1(uint8(code));
                vm.assertEq(_vin(text).isWellFormed(), isOf);
            }
        }
    }

    function test_requiresCheckDigit() public pure {
        bytes memory regions = "12345L";
        for (uint256 code; code < 256; ++code) {
            bool isIn;
            for (uint256 i; i < 6; ++i) {
                isIn = isIn || uint8(regions[i]) == code;
            }
            bytes memory text = "ZZZ1111111111111L";
            text[0] = bytes1(uint8(code));
            vm.assertEq(_vin(text).requiresCheckDigit(), isIn);
        }
    }

    /// Vehicles that exist, or are in the standards' own examples.
    function test_hasValidCheckDigit() public pure {
        bytes17[5] memory right = [
            bytes17("1M8GDM9AXKP042788"),
            "11111111111111111",
            "5GZCZ43D13S812715",
            "3VWFE21C04M000001",
            "LSVAU218XN2183294"
        ];
        bytes17[5] memory wrong = [
            bytes17("1M8GDM9A9KP042788"),
            "11111111211111111",
            "5GZCZ43D23S812715",
            "3VWFE21CX4M000001",
            "LSVAU2180N2183294"
        ];
        for (uint256 i; i < 5; ++i) {
            vm.assertEq(Vin.wrap(right[i]).hasValidCheckDigit(), true);
            vm.assertEq(Vin.wrap(wrong[i]).hasValidCheckDigit(), false);
        }
    }

    /// European fillers are no check digits, and need not be.
    function test_hasValidCheckDigit_behaviorEuropeanFiller() public pure {
        Vin vin = Vin.wrap("WVWZZZ1JZXW000001");
        vm.assertEq(vin.isWellFormed(), true);
        vm.assertEq(vin.requiresCheckDigit(), false);
        vm.assertEq(vin.hasValidCheckDigit(), false);
    }

    /// Exactly one of the eleven digits is right: the one of the standard's table, worked out apart.
    function testFuzz_hasValidCheckDigit_behaviorOneOfEleven(uint256 seed) public pure {
        bytes memory text = new bytes(17);
        for (uint256 i; i < 17; ++i) {
            text[i] = ALPHABET[(seed >> (8 * i)) % 33];
        }
        bytes1 expected = _checkDigit(text);
        bytes memory digits = "0123456789X";
        for (uint256 i; i < 11; ++i) {
            text[8] = digits[i];
            vm.assertEq(_vin(text).hasValidCheckDigit(), digits[i] == expected);
        }
    }

    /// ISO 3779, table of values and weights written out.
    function _checkDigit(bytes memory text) private pure returns (bytes1) {
        bytes memory letters = "ABCDEFGHJKLMNPRSTUVWXYZ";
        uint8[23] memory values = [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9];
        uint8[17] memory weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
        uint256 sum;
        for (uint256 i; i < 17; ++i) {
            uint256 value = uint8(text[i]) - 48;
            for (uint256 j; j < 23; ++j) {
                if (letters[j] == text[i]) value = values[j];
            }
            sum += value * weights[i];
        }
        return sum % 11 == 10 ? bytes1("X") : bytes1(uint8(48 + sum % 11));
    }

    function _isOfAlphabet(uint256 code) private pure returns (bool) {
        for (uint256 i; i < ALPHABET.length; ++i) {
            if (uint8(ALPHABET[i]) == code) return true;
        }
        return false;
    }

    function _vin(bytes memory text) private pure returns (Vin) {
        return Vin.wrap(bytes17(bytes32(text)));
    }
}
