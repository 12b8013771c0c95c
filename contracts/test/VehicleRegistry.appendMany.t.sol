// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Stating} from "./base/Stating.sol";
import {Stamp} from "../src/types/Stamp.sol";
import {IVehicleRegistry} from "../src/interfaces/IVehicleRegistry.sol";
import {Record, SignedRecord} from "../src/types/Record.sol";
import {RecordKind} from "../src/types/RecordKind.sol";
import {Roles} from "../src/types/Roles.sol";
import {Register} from "./base/Register.sol";
import {TypedData} from "./base/TypedData.sol";
import {BurningWallet, RefusingWallet, YesWallet} from "./base/Wallets.sol";

/// Individually signed records, carried together: a refused one never hurts its neighbours.
contract VehicleRegistryAppendManyTest is Register {
    using Stating for Stamp;

    function setUp() public override {
        super.setUp();
        birth(VIN, alice);
        birth(OTHER_VIN, bob);
    }

    function test_appendMany() public {
        SignedRecord[] memory many = new SignedRecord[](3);
        many[0] = sign(reading(5), workshop, none());
        many[1] = sign(_other(7), station, none());
        many[2] = sign(statement(CORRECTION), workshop, two(station, police));
        many[2].nonce = 1;
        resign(many[2]);
        expectAppended(many[0].record, workshop, TypedData.stamp(many[0].record, 2, START, START_BLOCK));
        expectAppended(many[1].record, station, TypedData.stamp(many[1].record, 2, START, START_BLOCK));
        expectAppended(many[2].record, workshop, TypedData.stamp(many[2].record, 3, START, START_BLOCK));
        vm.expectEmit(address(vehicles));
        emit IVehicleRegistry.RecordWitnessed(VIN, 3, many[2].witnesses);
        _append(stranger, many);
        vm.assertEq(vehicles.vehicleOf(VIN).recordCount, 3);
        vm.assertEq(vehicles.vehicleOf(OTHER_VIN).recordCount, 2);
        vm.assertEq(vehicles.isNonceUsed(workshop, 0) && vehicles.isNonceUsed(workshop, 1), true);
        vm.assertEq(vehicles.isNonceUsed(station, 0), true);
    }

    function test_appendMany_behaviorNone() public {
        bytes32 before = trace(VIN);
        _append(stranger, new SignedRecord[](0));
        vm.assertEq(trace(VIN), before);
    }

    /// The same record twice: the second is refused, as are others for each their own reason.
    function test_appendMany_behaviorRefusedOnesAreSkipped() public {
        SignedRecord[] memory many = new SignedRecord[](8);
        many[0] = sign(reading(5), workshop, none());
        many[1] = many[0];
        many[2] = sign(reading(6), stranger, none());
        many[3] = sign(reading(7), station, none());
        many[3].record.stated = many[3].record.stated.withOdometer(8);
        many[4] = unsigned(reading(8), bank, none());
        many[4].deadline = uint40(START - 1);
        resign(many[4]);
        many[5] = sign(statement(CORRECTION), bank, one(police));
        many[6] = sign(statement(CORRECTION), bank, two(police, stranger));
        many[7] = sign(_other(9), insurer, none());
        uint32 needed = LICENSED & ~Roles.POLICE & ~Roles.DEPARTMENT;
        _expect(many[1], abi.encodeWithSelector(IVehicleRegistry.NonceUsed.selector, workshop, 0));
        _expect(
            many[2],
            abi.encodeWithSelector(
                IVehicleRegistry.AuthorNotPermitted.selector, stranger, RecordKind.wrap(READING), needed
            )
        );
        _expect(many[3], abi.encodeWithSelector(IVehicleRegistry.SignatureInvalid.selector, station));
        _expect(many[4], abi.encodeWithSelector(IVehicleRegistry.SignatureExpired.selector, START - 1));
        _expect(many[5], abi.encodeWithSelector(IVehicleRegistry.WitnessCountWrong.selector, 1, 2));
        _expect(
            many[6],
            abi.encodeWithSelector(IVehicleRegistry.WitnessNotPermitted.selector, stranger, WITNESSING)
        );
        _append(stranger, many);
        vm.assertEq(vehicles.vehicleOf(VIN).recordCount, 2);
        vm.assertEq(vehicles.vehicleOf(OTHER_VIN).recordCount, 2);
        vm.assertEq(vehicles.isNonceUsed(station, 0), false);
        vm.assertEq(vehicles.isNonceUsed(bank, 0), false);
        vm.assertEq(vehicles.isNonceUsed(insurer, 0), true);
    }

    function test_appendMany_behaviorAuthorCarriesItsOwn() public {
        SignedRecord[] memory many = new SignedRecord[](1);
        many[0] = unsigned(reading(5), workshop, none());
        _append(workshop, many);
        vm.assertEq(vehicles.vehicleOf(VIN).recordCount, 2);
        vm.assertEq(vehicles.isNonceUsed(workshop, 0), true);
    }

    /// Accounts with code are never asked here: neither one that burns all gas nor one that says yes to anything.
    function test_appendMany_behaviorContractsAreNotAsked() public {
        address[3] memory hostile = [address(new BurningWallet()), address(new YesWallet()), address(new RefusingWallet())];
        SignedRecord[] memory many = new SignedRecord[](5);
        many[0] = sign(reading(5), workshop, none());
        for (uint256 i; i < 3; ++i) {
            vm.prank(department);
            licenses.grant(hostile[i], Roles.WORKSHOP);
        }
        for (uint256 i; i < 3; ++i) {
            many[i + 1] = sign(reading(6), hostile[i], none());
            _expect(many[i + 1], abi.encodeWithSelector(IVehicleRegistry.SignatureInvalid.selector, hostile[i]));
        }
        many[4] = sign(reading(7), station, one(hostile[0]));
        _expect(many[4], abi.encodeWithSelector(IVehicleRegistry.SignatureInvalid.selector, hostile[0]));
        vm.prank(stranger);
        vehicles.appendMany{gas: 3_000_000}(many);
        vm.assertEq(vehicles.vehicleOf(VIN).recordCount, 2);
    }

    /// An effect decides upon the next: the car is stolen already.
    function test_appendMany_behaviorEachSeesTheOnesBefore() public {
        SignedRecord[] memory many = new SignedRecord[](3);
        many[0] = sign(statement(THEFT), police, none());
        many[1] = sign(statement(THEFT), policeFr, none());
        many[2] = unsigned(statement(RECOVERY), police, none());
        many[2].nonce = 1;
        resign(many[2]);
        _expect(many[1], abi.encodeWithSelector(IVehicleRegistry.StatusForbids.selector, VIN, 1));
        _append(stranger, many);
        vm.assertEq(vehicles.vehicleOf(VIN).recordCount, 3);
        vm.assertEq(uint256(vehicles.vehicleOf(VIN).status), 0);
    }

    function test_appendMany_revertsIfTooLarge() public {
        SignedRecord[] memory many = new SignedRecord[](257);
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.BatchTooLarge.selector, 257, 256));
        _append(stranger, many);
    }

    function test_appendMany_behaviorLargest() public {
        SignedRecord[] memory many = new SignedRecord[](256);
        for (uint256 i; i < 256; ++i) {
            many[i] = unsigned(reading(uint32(i)), workshop, none());
            many[i].nonce = i;
            resign(many[i]);
        }
        _append(stranger, many);
        vm.assertEq(vehicles.vehicleOf(VIN).recordCount, 257);
    }

    function _other(uint32 kilometres) private pure returns (Record memory record) {
        record = reading(kilometres);
        record.vin = OTHER_VIN;
    }

    function _append(address carrier, SignedRecord[] memory many) private {
        vm.prank(carrier);
        vehicles.appendMany(many);
    }

    function _expect(SignedRecord memory signed, bytes memory reason) private {
        expectRefused(digestOf(signed), signed.author, reason);
    }
}
