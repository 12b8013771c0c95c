// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OdometerUnit, Stamp} from "../../src/types/Stamp.sol";
import {RECORDS_MAX, Status, VehicleState} from "../../src/types/VehicleState.sol";
import {Stating} from "../base/Stating.sol";
import {Test} from "../base/Test.sol";

contract VehicleStateTest is Test {
    using Stating for Stamp;

    function test_views_behaviorPlaces() public pure {
        VehicleState state = _state(0x2_1234_5678, 0xabcde, 0xdeadbeef, 3, 1, 1);
        vm.assertEq(state.mark(), 0x2_1234_5678);
        vm.assertEq(state.recordCount(), 0xabcde);
        vm.assertEq(state.lastBlock(), 0xdeadbeef);
        vm.assertEq(uint256(state.status()), uint256(Status.Scrapped));
        vm.assertEq(state.isBreached(), true);
        vm.assertEq(state.isFrozen(), true);
        vm.assertEq(RECORDS_MAX, 0xfffff);
        VehicleState none = VehicleState.wrap(0);
        vm.assertEq(none.isBreached(), false);
        vm.assertEq(none.isFrozen(), false);
        vm.assertEq(uint256(none.status()), uint256(Status.Active));
    }

    /// Changing one part leaves the others.
    function testFuzz_with_behaviorLeavesTheRest(uint96 word, uint8 status, bool isFrozen) public pure {
        word &= ~uint96(4 << 86);
        VehicleState state = VehicleState.wrap(word);
        Status next = Status(status % 4);
        VehicleState changed = state.withStatus(next);
        vm.assertEq(uint256(changed.status()), uint256(next));
        vm.assertEq(VehicleState.unwrap(changed) & ~uint96(7 << 86), word & ~uint96(7 << 86));
        changed = state.withFrozen(isFrozen);
        vm.assertEq(changed.isFrozen(), isFrozen);
        vm.assertEq(VehicleState.unwrap(changed) & ~uint96(1 << 90), word & ~uint96(1 << 90));
        changed = state.withReserved(isFrozen);
        vm.assertEq(changed.isReserved(), isFrozen);
        vm.assertEq(VehicleState.unwrap(changed) & ~uint96(1 << 92), word & ~uint96(1 << 92));
        vm.assertEq(VehicleState.unwrap(state.toNextOwner()), word & ~uint96(1 << 91 | 1 << 92));
    }

    function testFuzz_isSalable(uint96 word, uint8 status, bool isFrozen, bool isReserved) public pure {
        VehicleState state = VehicleState.wrap(word).withStatus(Status(status % 5)).withFrozen(isFrozen);
        bool isSalable = status % 5 == 0 && !isFrozen && !isReserved;
        vm.assertEq(state.withReserved(isReserved).isSalable(), isSalable);
    }

    function testFuzz_next(uint40 mark, uint32 odometer, uint8 unit, bool wasBreached, uint32 height) public {
        mark = uint40(bound(mark, 0, (1 << 34) - 1));
        odometer = uint32(bound(odometer, 0, 9_999_999));
        OdometerUnit unit_ = OdometerUnit(unit % 3);
        if (unit_ == OdometerUnit.None) odometer = 0;
        vm.roll(height);
        VehicleState state = _state(mark, 7, 9, 2, wasBreached ? 1 : 0, 1);
        Stamp stamp = Stamp.wrap(8).withOdometer(odometer).withUnit(unit_);
        VehicleState then = state.next(stamp);
        uint256 metres = unit_ == OdometerUnit.Mile ? uint256(odometer) * 1_609_344 / 1000 : uint256(odometer) * 1000;
        bool isRead = unit_ != OdometerUnit.None;
        vm.assertEq(then.mark(), isRead && metres > mark ? metres : mark);
        vm.assertEq(then.isBreached(), wasBreached || (isRead && metres < mark));
        vm.assertEq(then.recordCount(), 8);
        vm.assertEq(then.lastBlock(), height);
        vm.assertEq(uint256(then.status()), 2);
        vm.assertEq(then.isFrozen(), true);
    }

    function test_next_behaviorSameReading() public view {
        VehicleState state = _state(5_000, 1, 1, 0, 0, 0);
        Stamp stamp = Stamp.wrap(2).withOdometer(5).withUnit(OdometerUnit.Kilometre);
        vm.assertEq(state.next(stamp).isBreached(), false);
        vm.assertEq(state.next(stamp).mark(), 5_000);
    }

    function _state(
        uint256 mark,
        uint256 count,
        uint256 height,
        uint256 status,
        uint256 isBreached,
        uint256 isFrozen
    ) private pure returns (VehicleState) {
        return VehicleState.wrap(
            uint96(mark | count << 34 | height << 54 | status << 86 | isBreached << 89 | isFrozen << 90)
        );
    }
}
