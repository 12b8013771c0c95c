// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TransferReason} from "../src/interfaces/IAuthorityActs.sol";
import {IVehicleRegistry} from "../src/interfaces/IVehicleRegistry.sol";
import {Record, SaleConsent} from "../src/types/Record.sol";
import {RecordKind} from "../src/types/RecordKind.sol";
import {Roles} from "../src/types/Roles.sol";
import {OdometerUnit, Stamp} from "../src/types/Stamp.sol";
import {Status} from "../src/types/VehicleState.sol";
import {Vin} from "../src/types/Vin.sol";
import {LibString} from "solady/src/utils/LibString.sol";
import {Register} from "./base/Register.sol";
import {Stating} from "./base/Stating.sol";
import {TypedData} from "./base/TypedData.sol";

interface ITransfer {
    event Transfer(address indexed from, address indexed to, uint256 indexed id);
}

/// A desk settles what the holder signed, and nothing else.
contract VehicleRegistrySettleSaleTest is Register {
    using Stating for Stamp;

    Record private record;
    SaleConsent private consent;

    function setUp() public override {
        super.setUp();
        birth(VIN, alice);
        record = statement(SALE);
        record.stated = record.stated.withOdometer(100).withUnit(OdometerUnit.Kilometre);
        consent = consentOf(desk, record);
        consent.nonce = 5;
    }

    function test_settleSale() public {
        bytes27 before = vehicles.vehicleOf(VIN).head;
        Stamp stamp = TypedData.stamp(record, 2, START, START_BLOCK);
        bytes memory signature = _signature();
        expectAppended(record, desk, stamp);
        vm.expectEmit(address(vehicles));
        emit ITransfer.Transfer(alice, bob, uint136(Vin.unwrap(VIN)));
        vm.assertEq(_settle(desk, signature, bob), 2);

        assertOwner(VIN, bob);
        vm.assertEq(vehicles.vehicleOf(VIN).holder, bob);
        vm.assertEq(vehicles.balanceOf(alice), 0);
        vm.assertEq(vehicles.balanceOf(bob), 1);
        vm.assertEq(vehicles.vehicleOf(VIN).mark, 100_000);
        assertHead(vehicles.vehicleOf(VIN).head, TypedData.nextHead(before, record, desk, none(), stamp));
    }

    function test_settleSale_behaviorNamedBuyer() public {
        consent.buyer = bob;
        consent.currency = address(euro);
        consent.terms = keccak256("terms");
        _settle(desk, _signature(), bob);
        assertOwner(VIN, bob);
    }

    function test_settleSale_behaviorLicensedBuyer() public {
        _settle(desk, _signature(), dealer);
        assertOwner(VIN, dealer);
    }

    /// A sale's record names no plate: a desk needs to know none, and the plate stays on the vehicle.
    function test_settleSale_behaviorPlateStays() public {
        putPlate(PLATE);
        consent.head = vehicles.vehicleOf(VIN).head;
        _settle(desk, _signature(), bob);
        vm.assertEq(bytes32(Vin.unwrap(plates.useOf(PLATE).vin)), bytes32(Vin.unwrap(VIN)));
    }

    function test_settleSale_revertsIfReplayed() public {
        bytes memory signature = _signature();
        bytes27 signed = consent.head;
        _settle(desk, signature, bob);
        bytes memory refusal = abi.encodeWithSelector(
            IVehicleRegistry.HeadChanged.selector, VIN, signed, vehicles.vehicleOf(VIN).head
        );
        _refused(desk, signature, carol, refusal);
    }

    /// Back at its first owner, an old consent is worth nothing.
    function test_settleSale_revertsIfReplayedAfterBuyingBack() public {
        bytes memory signature = _signature();
        bytes27 signed = consent.head;
        _settle(desk, signature, bob);
        sell(bob, alice);
        bytes memory refusal = abi.encodeWithSelector(
            IVehicleRegistry.HeadChanged.selector, VIN, signed, vehicles.vehicleOf(VIN).head
        );
        _refused(desk, signature, bob, refusal);
    }

    function test_settleSale_revertsIfNotSaleDesk() public {
        rule(SALE, Roles.SALE_DESK | Roles.DEALER);
        _refused(dealer, _signature(), bob, abi.encodeWithSelector(IVehicleRegistry.NotSaleDesk.selector, dealer));
    }

    function test_settleSale_revertsIfDeskDismissed() public {
        licenses.dismiss(desk);
        _refused(desk, _signature(), bob, abi.encodeWithSelector(IVehicleRegistry.NotSaleDesk.selector, desk));
    }

    function test_settleSale_revertsIfKindIsNoSale() public {
        record.kind = RecordKind.wrap(READING);
        bytes memory refusal =
            abi.encodeWithSelector(IVehicleRegistry.KindNotAppendable.selector, RecordKind.wrap(READING));
        _refused(desk, _signature(), bob, refusal);
    }

    function test_settleSale_revertsIfPolicyClosesSales() public {
        rule(SALE, 0);
        bytes memory refusal =
            abi.encodeWithSelector(IVehicleRegistry.AuthorNotPermitted.selector, desk, RecordKind.wrap(SALE), 0);
        _refused(desk, _signature(), bob, refusal);
    }

    function test_settleSale_revertsIfPlateNamed() public {
        record.plate = PLATE_FR;
        bytes memory refusal = abi.encodeWithSelector(IVehicleRegistry.PlateMismatch.selector, VIN, PLATE_FR);
        _refused(desk, _signature(), bob, refusal);
        putPlate(PLATE);
        consent.head = vehicles.vehicleOf(VIN).head;
        record.plate = PLATE;
        refusal = abi.encodeWithSelector(IVehicleRegistry.PlateMismatch.selector, VIN, PLATE);
        _refused(desk, _signature(), bob, refusal);
    }

    function test_settleSale_revertsIfVehicleUnknown() public {
        bytes memory signature = _signature();
        record.vin = OTHER_VIN;
        _refused(
            desk, signature, bob, abi.encodeWithSelector(IVehicleRegistry.VehicleUnknown.selector, OTHER_VIN)
        );
    }

    function test_settleSale_revertsIfStatusForbids() public {
        append(police, statement(THEFT));
        consent.head = vehicles.vehicleOf(VIN).head;
        bytes memory refusal =
            abi.encodeWithSelector(IVehicleRegistry.StatusForbids.selector, VIN, Status.Stolen);
        _refused(desk, _signature(), bob, refusal);
        append(police, statement(RECOVERY));
        append(department, statement(SCRAPPED));
        consent.head = vehicles.vehicleOf(VIN).head;
        refusal = abi.encodeWithSelector(IVehicleRegistry.StatusForbids.selector, VIN, Status.Scrapped);
        _refused(desk, _signature(), bob, refusal);
    }

    function test_settleSale_revertsIfAuthorityTransferPending() public {
        Record memory act = statement(OWNERSHIP);
        act.payload = string.concat(
            '{"from":"',
            LibString.toHexString(alice),
            '","reason":"court-order","to":"',
            LibString.toHexString(carol),
            '","v":1}'
        );
        vm.prank(department);
        acts.announceAuthorityTransfer(act, carol, TransferReason.CourtOrder);
        consent.head = vehicles.vehicleOf(VIN).head;
        _refused(
            desk, _signature(), bob, abi.encodeWithSelector(IVehicleRegistry.AuthorityTransferPending.selector, VIN)
        );
    }

    function test_settleSale_revertsIfConsentForOtherDesk() public {
        address other = admit("other desk", "EU", Roles.SALE_DESK);
        _refused(
            other, _signature(), bob, abi.encodeWithSelector(IVehicleRegistry.ConsentForOtherDesk.selector, desk)
        );
        bytes memory signature = _signature();
        consent.desk = other;
        _refused(other, signature, bob, abi.encodeWithSelector(IVehicleRegistry.SignatureInvalid.selector, alice));
    }

    function test_settleSale_revertsIfConsentForOtherBuyer() public {
        consent.buyer = bob;
        _refused(
            desk, _signature(), carol, abi.encodeWithSelector(IVehicleRegistry.ConsentForOtherBuyer.selector, bob)
        );
    }

    function test_settleSale_revertsIfHeadChanged() public {
        bytes memory signature = _signature();
        append(workshop, reading(1));
        bytes memory refusal = abi.encodeWithSelector(
            IVehicleRegistry.HeadChanged.selector, VIN, consent.head, vehicles.vehicleOf(VIN).head
        );
        _refused(desk, signature, bob, refusal);
    }

    function test_settleSale_revertsIfBuyerNotCertified() public {
        _refused(
            desk, _signature(), stranger, abi.encodeWithSelector(IVehicleRegistry.OwnerNotCertified.selector, stranger)
        );
    }

    function test_settleSale_revertsIfExpired() public {
        bytes memory signature = _signature();
        vm.warp(START + 1 days + 1);
        bytes memory refusal = abi.encodeWithSelector(IVehicleRegistry.SignatureExpired.selector, START + 1 days);
        _refused(desk, signature, bob, refusal);
        vm.warp(START + 1 days);
        _settle(desk, signature, bob);
    }

    function test_settleSale_revertsIfCancelled() public {
        vm.prank(alice);
        vehicles.cancelNonce(5);
        _refused(desk, _signature(), bob, abi.encodeWithSelector(IVehicleRegistry.NonceUsed.selector, alice, 5));
    }

    function test_settleSale_revertsIfSignedByAnother() public {
        bytes memory refusal = abi.encodeWithSelector(IVehicleRegistry.SignatureInvalid.selector, alice);
        address[4] memory others = [bob, desk, police, stranger];
        for (uint256 i; i < 4; ++i) {
            _refused(desk, signatureOf(others[i], digestOf(consent, record)), bob, refusal);
        }
        _refused(desk, "", bob, refusal);
    }

    /// Whatever the owner signed is what settles: price, terms, currency, odometer and the rest.
    function testFuzz_settleSale_revertsIfAnythingSignedIsChanged(uint256 which, uint256 noise) public {
        bytes memory signature = _signature();
        which = bound(which, 0, 8);
        noise = bound(noise, 101, 9_999_999);
        if (which == 0) consent.price = noise;
        if (which == 1) consent.currency = address(uint160(noise));
        if (which == 2) consent.terms = bytes32(noise);
        if (which == 3) consent.nonce = noise;
        if (which == 4) consent.deadline = uint40(START + noise);
        if (which == 5) record.stated = record.stated.withOdometer(uint32(noise));
        if (which == 6) record.stated = record.stated.withUnit(OdometerUnit.Mile);
        if (which == 7) record.stated = record.stated.withOdometer(0).withUnit(OdometerUnit.None);
        if (which == 8) consent.buyer = bob;
        _refused(desk, signature, bob, abi.encodeWithSelector(IVehicleRegistry.SignatureInvalid.selector, alice));
    }

    function test_settleSale_revertsIfStatementIsBad() public {
        record.stated = record.stated.withOccurredAt(uint40(START + 1 days));
        bytes memory refusal =
            abi.encodeWithSelector(IVehicleRegistry.DateInFuture.selector, START + 1 days, START + 120);
        _refused(desk, _signature(), bob, refusal);
    }

    function _signature() private view returns (bytes memory) {
        return signatureOf(alice, digestOf(consent, record));
    }

    function _settle(address by, bytes memory signature, address buyer) private returns (uint32) {
        vm.prank(by);
        return vehicles.settleSale(consent, signature, buyer, record);
    }

    function _refused(address by, bytes memory signature, address buyer, bytes memory refusal) private {
        bytes32 before = trace(VIN);
        vm.expectRevert(refusal);
        _settle(by, signature, buyer);
        vm.assertEq(trace(VIN), before);
    }
}
