// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IVehicleRegistry} from "../src/interfaces/IVehicleRegistry.sol";
import {Reserving} from "./base/Reserving.sol";

/// The reserving desk releases at any time, anyone when the time is over.
contract VehicleRegistryReleaseTest is Reserving {
    function setUp() public override {
        super.setUp();
        reserve();
    }

    function test_release() public {
        vm.expectEmit(address(vehicles));
        emit IVehicleRegistry.VehicleReleased(VIN, desk);
        release(desk);
        vm.assertEq(vehicles.reservedFor(VIN).desk, address(0));
        sell(alice, carol);
        assertOwner(VIN, carol);
    }

    function test_release_behaviorAnyoneAfterUntil() public {
        vm.warp(UNTIL + 1);
        vm.expectEmit(address(vehicles));
        emit IVehicleRegistry.VehicleReleased(VIN, desk);
        release(stranger);
    }

    function testFuzz_release_revertsIfReservedByOther(address caller, uint256 time) public {
        vm.assume(caller != desk);
        vm.warp(bound(time, START, UNTIL));
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.VehicleIsReserved.selector, VIN, desk, UNTIL));
        release(caller);
        vm.assertEq(vehicles.reservedFor(VIN).desk, desk);
    }

    function test_release_revertsIfNone() public {
        release(desk);
        bytes memory refusal = abi.encodeWithSelector(IVehicleRegistry.ReservationUnknown.selector, VIN);
        vm.expectRevert(refusal);
        release(desk);
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.ReservationUnknown.selector, OTHER_VIN));
        vehicles.release(OTHER_VIN);
    }

    /// Sold over after its time, it is not the former desk's any more.
    function test_release_revertsIfSoldSince() public {
        vm.warp(UNTIL + 1);
        sell(alice, carol);
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.ReservationUnknown.selector, VIN));
        release(desk);
    }
}
