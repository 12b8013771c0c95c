// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OdometerUnit, Stamp, Stamps} from "../../src/types/Stamp.sol";
import {Stating} from "../base/Stating.sol";
import {Test} from "../base/Test.sol";

contract StampTest is Test {
    using Stating for Stamp;

    function testFuzz_state(uint32 odometer, uint8 unit, uint40 occurredAt, uint32 supersedes) public pure {
        OdometerUnit unit_ = OdometerUnit(unit % 3);
        Stamp stated = Stamps.state(odometer, unit_, occurredAt, supersedes);
        Stamp expected = Stamp.wrap(0).withOdometer(odometer).withUnit(unit_);
        expected = expected.withOccurredAt(occurredAt).withSupersedes(supersedes);
        vm.assertEq(Stamp.unwrap(stated), Stamp.unwrap(expected));
        vm.assertEq(stated.odometer(), odometer);
        vm.assertEq(stated.unit(), uint256(unit_));
        vm.assertEq(stated.occurredAt(), occurredAt);
        vm.assertEq(stated.supersedes(), supersedes);
        vm.assertEq(stated.sequence(), 0);
    }

    /// The register's own parts of the word are its own, whatever an author put there.
    function testFuzz_complete(uint256 word, uint32 sequence, uint32 previousBlock) public {
        vm.warp(START + 5);
        Stamp stated = Stamp.wrap(word);
        Stamp stamp = stated.complete(sequence, previousBlock);
        vm.assertEq(stamp.sequence(), sequence);
        vm.assertEq(stamp.take(0, 32), sequence);
        vm.assertEq(stamp.take(144, 40), START + 5);
        vm.assertEq(stamp.take(184, 40), previousBlock);
        vm.assertEq(stamp.take(224, 32), 0);
        vm.assertEq(stamp.take(32, 112), stated.take(32, 112));
    }

    function testFuzz_isValid(uint32 odometer, uint8 unit) public pure {
        Stamp stated = Stamp.wrap(type(uint256).max).withOdometer(odometer).put(96, 8, unit);
        bool expected = unit == 0 ? odometer == 0 : unit < 3 && odometer < 10_000_000;
        vm.assertEq(stated.isValid(), expected);
    }

    function test_isValid_behaviorEdges() public pure {
        vm.assertEq(_valid(0, 0), true);
        vm.assertEq(_valid(1, 0), false);
        vm.assertEq(_valid(0, 1), true);
        vm.assertEq(_valid(9_999_999, 1), true);
        vm.assertEq(_valid(10_000_000, 1), false);
        vm.assertEq(_valid(9_999_999, 2), true);
        vm.assertEq(_valid(10_000_000, 2), false);
        vm.assertEq(_valid(0, 3), false);
        vm.assertEq(_valid(0, 255), false);
    }

    function test_metres() public pure {
        vm.assertEq(_metres(1, OdometerUnit.Kilometre), 1_000);
        vm.assertEq(_metres(1, OdometerUnit.Mile), 1_609);
        vm.assertEq(_metres(1000, OdometerUnit.Mile), 1_609_344);
        vm.assertEq(_metres(0, OdometerUnit.Mile), 0);
        vm.assertEq(_metres(9_999_999, OdometerUnit.Kilometre), 9_999_999_000);
        vm.assertEq(_metres(9_999_999, OdometerUnit.Mile), 16_093_438_390);
    }

    function _valid(uint32 odometer, uint8 unit) private pure returns (bool) {
        return Stamp.wrap(0).withOdometer(odometer).put(96, 8, unit).isValid();
    }

    function _metres(uint32 odometer, OdometerUnit unit) private pure returns (uint256) {
        return Stamp.wrap(0).withOdometer(odometer).withUnit(unit).metres();
    }
}
