// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Stating} from "./base/Stating.sol";
import {IVehicleRegistry} from "../src/interfaces/IVehicleRegistry.sol";
import {Record, SignedRecord} from "../src/types/Record.sol";
import {OdometerUnit} from "../src/types/Stamp.sol";
import {RecordKind} from "../src/types/RecordKind.sol";
import {Roles} from "../src/types/Roles.sol";
import {Stamp} from "../src/types/Stamp.sol";
import {Register} from "./base/Register.sol";
import {TypedData} from "./base/TypedData.sol";

contract VehicleRegistryRegisterVehicleSignedTest is Register {
    using Stating for Stamp;

    function test_registerVehicleSigned() public {
        Record memory record = _usedCar();
        SignedRecord memory signed = signRegistration(record, dealer, two(station, workshop), alice);
        Stamp stamp = TypedData.stamp(record, 1, START, 0);
        expectAppended(record, dealer, stamp);
        vm.expectEmit(address(vehicles));
        emit IVehicleRegistry.RecordWitnessed(VIN, 1, signed.witnesses);
        _register(stranger, signed, alice);
        bytes27 first = TypedData.firstHead(VIN, alice);
        bytes27 head = vehicles.vehicleOf(VIN).head;
        assertHead(head, TypedData.nextHead(first, record, dealer, signed.witnesses, stamp));
        assertOwner(VIN, alice);
        vm.assertEq(vehicles.vehicleOf(VIN).mark, 88_000_000);
        vm.assertEq(vehicles.isNonceUsed(dealer, 0), true);
    }

    function test_registerVehicleSigned_behaviorAuthorSends() public {
        SignedRecord memory signed = signRegistration(_usedCar(), dealer, two(workshop, department), dealer);
        signed.signatures[0] = "";
        _register(dealer, signed, dealer);
        assertOwner(VIN, dealer);
    }

    function test_registerVehicleSigned_behaviorBirthCarried() public {
        Record memory record = statement(MANUFACTURE);
        _register(stranger, signRegistration(record, manufacturer, none(), bob), bob);
        assertOwner(VIN, bob);
    }

    function test_registerVehicleSigned_revertsIfOwnerSwapped() public {
        SignedRecord memory signed = signRegistration(_usedCar(), dealer, two(station, workshop), alice);
        _refused(stranger, signed, bob, _invalid(dealer));
        _refused(dealer, signed, bob, _invalid(station));
    }

    /// What was signed to be appended registers nothing.
    function test_registerVehicleSigned_revertsIfSignedToBeAppended() public {
        _refused(stranger, sign(_usedCar(), dealer, two(station, workshop)), alice, _invalid(dealer));
    }

    function test_registerVehicleSigned_revertsIfReplayed() public {
        _register(stranger, signRegistration(_usedCar(), dealer, two(station, workshop), alice), alice);
        Record memory record = _usedCar();
        record.vin = OTHER_VIN;
        SignedRecord memory signed = signRegistration(record, dealer, two(station, workshop), alice);
        _refused(stranger, signed, alice, abi.encodeWithSelector(IVehicleRegistry.NonceUsed.selector, dealer, 0));
        vm.assertEq(vehicles.balanceOf(alice), 1);
    }

    function test_registerVehicleSigned_revertsIfExpired() public {
        SignedRecord memory signed = signRegistration(_usedCar(), dealer, two(station, workshop), alice);
        vm.warp(START + 1 days + 1);
        bytes memory refusal = abi.encodeWithSelector(IVehicleRegistry.SignatureExpired.selector, START + 1 days);
        _refused(stranger, signed, alice, refusal);
        _refused(dealer, signed, alice, refusal);
    }

    function test_registerVehicleSigned_revertsIfKeyWitnessMissing() public {
        SignedRecord memory signed = signRegistration(_usedCar(), dealer, two(bank, workshop), alice);
        bytes memory refusal = abi.encodeWithSelector(
            IVehicleRegistry.KeyWitnessMissing.selector, Roles.DEPARTMENT | Roles.INSPECTION_STATION
        );
        _refused(stranger, signed, alice, refusal);
    }

    function test_registerVehicleSigned_revertsIfWitnessCountWrong() public {
        bytes memory refusal = abi.encodeWithSelector(IVehicleRegistry.WitnessCountWrong.selector, 1, 2);
        _refused(stranger, signRegistration(_usedCar(), dealer, one(station), alice), alice, refusal);
    }

    function test_registerVehicleSigned_revertsIfAuthorNotPermitted() public {
        SignedRecord memory signed = signRegistration(_usedCar(), bank, two(station, workshop), alice);
        bytes memory refusal = abi.encodeWithSelector(
            IVehicleRegistry.AuthorNotPermitted.selector, bank, RecordKind.wrap(REGISTRATION), Roles.DEALER
        );
        _refused(stranger, signed, alice, refusal);
    }

    function test_registerVehicleSigned_revertsIfVehicleExists() public {
        birth(VIN, bob);
        SignedRecord memory signed = signRegistration(_usedCar(), dealer, two(station, workshop), alice);
        _refused(stranger, signed, alice, abi.encodeWithSelector(IVehicleRegistry.VehicleExists.selector, VIN));
    }

    function _usedCar() private pure returns (Record memory record) {
        record = statement(REGISTRATION);
        record.stated = record.stated.withOdometer(88_000);
        record.stated = record.stated.withUnit(OdometerUnit.Kilometre);
    }

    function _register(address carrier, SignedRecord memory signed, address owner) private {
        vm.prank(carrier);
        vehicles.registerVehicleSigned(signed, owner);
    }

    function _refused(address carrier, SignedRecord memory signed, address owner, bytes memory refusal) private {
        bytes32 before = trace(VIN);
        bool wasUsed = vehicles.isNonceUsed(signed.author, signed.nonce);
        vm.expectRevert(refusal);
        _register(carrier, signed, owner);
        vm.assertEq(trace(VIN), before);
        vm.assertEq(vehicles.isNonceUsed(signed.author, signed.nonce), wasUsed);
    }

    function _invalid(address signer) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IVehicleRegistry.SignatureInvalid.selector, signer);
    }
}
