// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TransferReason} from "../src/interfaces/IAuthorityActs.sol";
import {IVehicleRegistry} from "../src/interfaces/IVehicleRegistry.sol";
import {OwnershipPayload} from "../src/libraries/OwnershipPayload.sol";
import {Record} from "../src/types/Record.sol";
import {OdometerUnit, Stamp} from "../src/types/Stamp.sol";
import {Status} from "../src/types/VehicleState.sol";
import {Reserving} from "./base/Reserving.sol";
import {Stating} from "./base/Stating.sol";
import {TypedData} from "./base/TypedData.sol";

/// The reserving desk settles for the reserved buyer, whatever was recorded since; only what forbids any sale stops it.
contract VehicleRegistrySettleReservedTest is Reserving {
    using Stating for Stamp;

    function setUp() public override {
        super.setUp();
        reserve();
    }

    function test_settleReserved() public {
        bytes27 before = vehicles.vehicleOf(VIN).head;
        Stamp stamp = TypedData.stamp(record, 2, START, START_BLOCK);
        expectAppended(record, desk, stamp);
        vm.assertEq(settle(desk), 2);
        assertOwner(VIN, bob);
        vm.assertEq(vehicles.balanceOf(alice), 0);
        vm.assertEq(vehicles.balanceOf(bob), 1);
        vm.assertEq(vehicles.reservedFor(VIN).desk, address(0));
        assertHead(vehicles.vehicleOf(VIN).head, TypedData.nextHead(before, record, desk, none(), stamp));
        sell(bob, carol);
        assertOwner(VIN, carol);
    }

    /// A rival's record, a worse odometer even: a reason to reject, never a way to void.
    function test_settleReserved_behaviorRecordsMeanwhile() public {
        append(workshop, reading(5000));
        append(workshop, reading(50));
        putPlate(PLATE);
        vm.warp(UNTIL);
        vm.assertEq(settle(desk), 5);
        assertOwner(VIN, bob);
    }

    function testFuzz_settleReserved_behaviorRecordsMeanwhile(uint256 seed, uint256 time) public {
        address[4] memory authors = [workshop, dealer, insurer, tyreShop];
        uint256 count = seed % 7;
        for (uint256 i; i < count; ++i) {
            uint256 next = uint256(keccak256(abi.encode(seed, i)));
            append(authors[next % 4], reading(uint32(next >> 8) % 10_000_000));
        }
        vm.warp(bound(time, START, UNTIL));
        vm.assertEq(settle(desk), count + 2);
        assertOwner(VIN, bob);
    }

    /// As the odometer stands at the handover, not as at the offer.
    function test_settleReserved_behaviorOtherOdometer() public {
        record.stated = record.stated.withOdometer(1200).withUnit(OdometerUnit.Kilometre);
        settle(desk);
        vm.assertEq(vehicles.vehicleOf(VIN).mark, 1_200_000);
    }

    function test_settleReserved_revertsIfLate() public {
        vm.warp(UNTIL + 1);
        _refused(desk, abi.encodeWithSelector(IVehicleRegistry.ReservationExpired.selector, VIN, UNTIL));
    }

    function test_settleReserved_revertsIfOtherDesk() public {
        _refused(otherDesk, abi.encodeWithSelector(IVehicleRegistry.ReservationUnknown.selector, VIN));
    }

    function test_settleReserved_revertsIfNotSaleDesk() public {
        _refused(stranger, abi.encodeWithSelector(IVehicleRegistry.NotSaleDesk.selector, stranger));
        licenses.dismiss(desk);
        _refused(desk, abi.encodeWithSelector(IVehicleRegistry.NotSaleDesk.selector, desk));
    }

    function test_settleReserved_revertsIfReleasedOrNever() public {
        bytes memory refusal = abi.encodeWithSelector(IVehicleRegistry.ReservationUnknown.selector, VIN);
        release(desk);
        _refused(desk, refusal);
    }

    function test_settleReserved_revertsIfSettled() public {
        settle(desk);
        _refused(desk, abi.encodeWithSelector(IVehicleRegistry.ReservationUnknown.selector, VIN));
    }

    function test_settleReserved_revertsIfStatusForbids() public {
        append(police, statement(THEFT));
        _refused(desk, abi.encodeWithSelector(IVehicleRegistry.StatusForbids.selector, VIN, Status.Stolen));
        append(police, statement(RECOVERY));
        append(department, statement(EXPORT));
        _refused(desk, abi.encodeWithSelector(IVehicleRegistry.StatusForbids.selector, VIN, Status.Exported));
        append(department, statement(IMPORT));
        append(department, statement(SCRAPPED));
        _refused(desk, abi.encodeWithSelector(IVehicleRegistry.StatusForbids.selector, VIN, Status.Scrapped));
    }

    function test_settleReserved_behaviorRecovered() public {
        append(police, statement(THEFT));
        append(police, statement(RECOVERY));
        settle(desk);
        assertOwner(VIN, bob);
    }

    function test_settleReserved_revertsIfBuyerWithdrawn() public {
        vm.prank(police);
        owners.withdraw(bob);
        _refused(desk, abi.encodeWithSelector(IVehicleRegistry.OwnerNotCertified.selector, bob));
    }

    function test_settleReserved_revertsIfPlateNamed() public {
        record.plate = PLATE;
        _refused(desk, abi.encodeWithSelector(IVehicleRegistry.PlateMismatch.selector, VIN, PLATE));
    }

    /// Announced, an act holds the sale up; cancelled, the sale goes on; executed, the reservation is gone.
    function test_settleReserved_behaviorAuthoritiesActOn() public {
        _announce(carol, "court-order", TransferReason.CourtOrder);
        _refused(desk, abi.encodeWithSelector(IVehicleRegistry.AuthorityTransferPending.selector, VIN));
        vm.assertEq(vehicles.reservedFor(VIN).desk, desk);
        vm.prank(department);
        acts.cancelAuthorityTransfer(VIN);
        _announce(carol, "court-order", TransferReason.CourtOrder);
        vm.warp(START + TRANSFER_DELAY);
        acts.executeAuthorityTransfer(VIN);
        assertOwner(VIN, carol);
        vm.assertEq(vehicles.reservedFor(VIN).desk, address(0));
        _refused(desk, abi.encodeWithSelector(IVehicleRegistry.ReservationUnknown.selector, VIN));
    }

    function test_settleReserved_behaviorCancelledAct() public {
        _announce(carol, "court-order", TransferReason.CourtOrder);
        vm.prank(department);
        acts.cancelAuthorityTransfer(VIN);
        settle(desk);
        assertOwner(VIN, bob);
    }

    function test_settleReserved_revertsIfAnnulled() public {
        _announce(address(0), "annulment", TransferReason.Annulment);
        vm.warp(START + TRANSFER_DELAY);
        acts.executeAuthorityTransfer(VIN);
        _refused(desk, abi.encodeWithSelector(IVehicleRegistry.StatusForbids.selector, VIN, Status.Annulled));
        birth(VIN, alice);
        _refused(desk, abi.encodeWithSelector(IVehicleRegistry.ReservationUnknown.selector, VIN));
    }

    function _announce(address to, string memory reason, TransferReason code) private {
        Record memory act = statement(OWNERSHIP);
        act.payload = OwnershipPayload.encode(alice, to, reason);
        vm.prank(department);
        acts.announceAuthorityTransfer(act, to, code);
    }

    function _refused(address by, bytes memory refusal) private {
        bytes32 before = trace(VIN);
        vm.expectRevert(refusal);
        settle(by);
        vm.assertEq(trace(VIN), before);
    }
}
