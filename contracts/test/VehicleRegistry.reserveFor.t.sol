// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IVehicleRegistry, Reservation} from "../src/interfaces/IVehicleRegistry.sol";
import {Record, SaleConsent} from "../src/types/Record.sol";
import {RecordKind} from "../src/types/RecordKind.sol";
import {Status} from "../src/types/VehicleState.sol";
import {Reserving} from "./base/Reserving.sol";

/// The desk that the holder signed for reserves, for the buyer and at the head signed; then nobody else sells.
contract VehicleRegistryReserveForTest is Reserving {
    function test_reserveFor() public {
        bytes32 before = trace(VIN);
        bytes memory signature_ = signature();
        vm.expectEmit(address(vehicles));
        emit IVehicleRegistry.VehicleReserved(VIN, desk, bob, alice, UNTIL);
        reserve(desk, signature_, bob, UNTIL);
        Reservation memory reservation = vehicles.reservedFor(VIN);
        vm.assertEq(reservation.desk, desk);
        vm.assertEq(reservation.buyer, bob);
        vm.assertEq(reservation.seller, alice);
        vm.assertEq(reservation.until, UNTIL);
        vm.assertEq(vehicles.isNonceUsed(alice, 5), true);
        // Nothing is recorded, nothing moved.
        vm.assertEq(trace(VIN), before);
    }

    function test_reserveFor_behaviorUnnamedBuyer() public {
        consent.buyer = address(0);
        reserve(desk, signature(), carol, UNTIL);
        vm.assertEq(vehicles.reservedFor(VIN).buyer, carol);
    }

    function test_reserveFor_behaviorOverAfterUntil() public {
        reserve();
        vm.warp(UNTIL);
        vm.assertEq(vehicles.reservedFor(VIN).desk, desk);
        vm.warp(UNTIL + 1);
        vm.assertEq(vehicles.reservedFor(VIN).desk, address(0));
        sell(alice, carol);
        assertOwner(VIN, carol);
    }

    /// Nobody has to release what is over.
    function test_reserveFor_behaviorAnewAfterUntil() public {
        reserve();
        vm.warp(UNTIL + 1);
        consent.nonce = 6;
        consent.buyer = carol;
        consent.deadline = UNTIL + 1;
        reserve(desk, signature(), carol, UNTIL + 1 days);
        vm.assertEq(vehicles.reservedFor(VIN).buyer, carol);
    }

    function test_reserveFor_behaviorLongest() public {
        reserve(desk, signature(), bob, uint40(START + 90 days));
        vm.assertEq(vehicles.reservedFor(VIN).until, START + 90 days);
    }

    function testFuzz_reserveFor_revertsIfTimeWrong(uint40 until) public {
        vm.assume(until < START || until > START + 90 days);
        _refused(
            desk,
            bob,
            until,
            abi.encodeWithSelector(IVehicleRegistry.ReservationTimeWrong.selector, until, START + 90 days)
        );
    }

    function test_reserveFor_revertsIfNotSaleDesk() public {
        rule(SALE, 1 << 12 | 1 << 3);
        _refused(dealer, bob, UNTIL, abi.encodeWithSelector(IVehicleRegistry.NotSaleDesk.selector, dealer));
    }

    /// Only whom the holder named can reserve, so no desk can block a car.
    function test_reserveFor_revertsIfConsentIsForOtherDesk() public {
        _refused(otherDesk, bob, UNTIL, abi.encodeWithSelector(IVehicleRegistry.ConsentForOtherDesk.selector, desk));
    }

    function test_reserveFor_revertsIfConsentIsForOtherBuyer() public {
        _refused(desk, carol, UNTIL, abi.encodeWithSelector(IVehicleRegistry.ConsentForOtherBuyer.selector, bob));
    }

    function test_reserveFor_revertsIfHeadChanged() public {
        bytes27 signed = consent.head;
        append(workshop, reading(200));
        bytes memory refusal = abi.encodeWithSelector(
            IVehicleRegistry.HeadChanged.selector, VIN, signed, vehicles.vehicleOf(VIN).head
        );
        _refused(desk, bob, UNTIL, refusal);
    }

    function test_reserveFor_revertsIfSignedByAnother() public {
        bytes memory refusal = abi.encodeWithSelector(IVehicleRegistry.SignatureInvalid.selector, alice);
        bytes memory signature_ = signatureOf(carol, digestOf(consent, record));
        vm.expectRevert(refusal);
        reserve(desk, signature_, bob, UNTIL);
    }

    function test_reserveFor_revertsIfConsentExpired() public {
        consent.deadline = uint40(START - 1);
        _refused(desk, bob, UNTIL, abi.encodeWithSelector(IVehicleRegistry.SignatureExpired.selector, START - 1));
    }

    function test_reserveFor_revertsIfBuyerNotCertified() public {
        vm.prank(police);
        owners.withdraw(bob);
        _refused(desk, bob, UNTIL, abi.encodeWithSelector(IVehicleRegistry.OwnerNotCertified.selector, bob));
    }

    function test_reserveFor_revertsIfStolen() public {
        append(police, statement(THEFT));
        consent.head = vehicles.vehicleOf(VIN).head;
        _refused(
            desk, bob, UNTIL, abi.encodeWithSelector(IVehicleRegistry.StatusForbids.selector, VIN, Status.Stolen)
        );
    }

    function test_reserveFor_revertsIfKindIsNoSale() public {
        record.kind = RecordKind.wrap(READING);
        _refused(
            desk,
            bob,
            UNTIL,
            abi.encodeWithSelector(IVehicleRegistry.KindNotAppendable.selector, RecordKind.wrap(READING))
        );
    }

    function test_reserveFor_revertsIfReserved() public {
        reserve();
        consent.nonce = 6;
        bytes memory refusal = abi.encodeWithSelector(IVehicleRegistry.VehicleIsReserved.selector, VIN, desk, UNTIL);
        _refused(desk, bob, UNTIL, refusal);
        consent.desk = otherDesk;
        _refused(otherDesk, bob, UNTIL, refusal);
        vm.warp(UNTIL);
        consent.deadline = UNTIL;
        _refused(otherDesk, bob, UNTIL, refusal);
    }

    /// One signature, one reservation: released, it is worth nothing, neither here nor for a direct sale.
    function test_reserveFor_revertsIfReplayed() public {
        bytes memory signature_ = signature();
        reserve();
        release(desk);
        bytes memory refusal = abi.encodeWithSelector(IVehicleRegistry.NonceUsed.selector, alice, 5);
        vm.expectRevert(refusal);
        reserve(desk, signature_, bob, UNTIL);
        vm.expectRevert(refusal);
        vm.prank(desk);
        vehicles.settleSale(consent, signature_, bob, record);
    }

    /// The buyer's money is in: not even the holder's own newer signature sells the car to another.
    function test_reserveFor_behaviorNoOtherSale() public {
        reserve();
        bytes memory refusal = abi.encodeWithSelector(IVehicleRegistry.VehicleIsReserved.selector, VIN, desk, UNTIL);
        SaleConsent memory other = consentOf(otherDesk, record);
        other.nonce = 7;
        bytes memory signature_ = signatureOf(alice, digestOf(other, record));
        vm.expectRevert(refusal);
        vm.prank(otherDesk);
        vehicles.settleSale(other, signature_, carol, record);
        other.desk = desk;
        signature_ = signatureOf(alice, digestOf(other, record));
        vm.expectRevert(refusal);
        vm.prank(desk);
        vehicles.settleSale(other, signature_, carol, record);
    }

    function _refused(address by, address buyer, uint40 until, bytes memory refusal) private {
        bytes32 before = trace(VIN);
        bytes memory signature_ = signature();
        vm.expectRevert(refusal);
        reserve(by, signature_, buyer, until);
        vm.assertEq(trace(VIN), before);
    }
}
