// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Stating} from "./base/Stating.sol";
import {Stamp} from "../src/types/Stamp.sol";
import {IVehicleRegistry} from "../src/interfaces/IVehicleRegistry.sol";
import {Record, RecordBatch} from "../src/types/Record.sol";
import {RecordKind} from "../src/types/RecordKind.sol";
import {Register} from "./base/Register.sol";
import {Roles} from "../src/types/Roles.sol";
import {TypedData} from "./base/TypedData.sol";
import {Wallet} from "./base/Wallets.sol";

/// One author's records under one signature.
contract VehicleRegistryAppendBatchTest is Register {
    using Stating for Stamp;

    function setUp() public override {
        super.setUp();
        birth(VIN, alice);
        birth(OTHER_VIN, bob);
    }

    function test_appendBatch() public {
        RecordBatch memory batch = signBatch(_two(), workshop, 9);
        bytes27 before = vehicles.vehicleOf(VIN).head;
        expectAppended(batch.records[0], workshop, TypedData.stamp(batch.records[0], 2, START, START_BLOCK));
        expectAppended(batch.records[1], workshop, TypedData.stamp(batch.records[1], 2, START, START_BLOCK));
        _append(stranger, batch);
        vm.assertEq(vehicles.isNonceUsed(workshop, 9), true);
        bytes27 head = TypedData.nextHead(
            before, batch.records[0], workshop, none(), TypedData.stamp(batch.records[0], 2, START, START_BLOCK)
        );
        assertHead(vehicles.vehicleOf(VIN).head, head);
    }

    /// The author's own transaction is its signature; no nonce is used, no deadline asked.
    function test_appendBatch_behaviorAuthorSends() public {
        RecordBatch memory batch = RecordBatch(_two(), workshop, 0, 0, "");
        _append(workshop, batch);
        _append(workshop, batch);
        vm.assertEq(vehicles.vehicleOf(VIN).recordCount, 3);
        vm.assertEq(vehicles.isNonceUsed(workshop, 0), false);
    }

    function test_appendBatch_behaviorNone() public {
        bytes32 before = trace(VIN);
        _append(stranger, signBatch(new Record[](0), workshop, 0));
        vm.assertEq(trace(VIN), before);
    }

    function test_appendBatch_behaviorContractSigns() public {
        address wallet = address(new Wallet(alice));
        vm.prank(department);
        licenses.grant(wallet, Roles.WORKSHOP);
        RecordBatch memory batch = signBatch(_two(), alice, 0);
        batch.author = wallet;
        batch.signature = signatureOf(alice, digestOf(batch));
        _append(stranger, batch);
        vm.assertEq(vehicles.vehicleOf(VIN).recordCount, 2);
        vm.assertEq(vehicles.isNonceUsed(wallet, 0), true);
    }

    function test_appendBatch_behaviorRefusedOnesAreSkipped() public {
        Record[] memory records = new Record[](6);
        records[0] = reading(10_000_000);
        records[1] = statement(INSPECTION);
        records[2] = statement(ODOMETER_REPLACED);
        records[3] = reading(4);
        records[3].plate = PLATE;
        records[4] = reading(5);
        records[5] = statement("maintenance");
        RecordBatch memory batch = signBatch(records, workshop, 0);
        _expect(records[0], abi.encodeWithSelector(IVehicleRegistry.OdometerInvalid.selector, 10_000_000, 1));
        _expect(
            records[1],
            abi.encodeWithSelector(
                IVehicleRegistry.AuthorNotPermitted.selector,
                workshop,
                RecordKind.wrap(INSPECTION),
                Roles.INSPECTION_STATION
            )
        );
        _expect(records[2], abi.encodeWithSelector(IVehicleRegistry.WitnessCountWrong.selector, 0, 2));
        _expect(records[3], abi.encodeWithSelector(IVehicleRegistry.PlateMismatch.selector, VIN, PLATE));
        expectAppended(records[4], workshop, TypedData.stamp(records[4], 2, START, START_BLOCK));
        expectAppended(records[5], workshop, TypedData.stamp(records[5], 3, START, START_BLOCK));
        _append(stranger, batch);
        vm.assertEq(vehicles.vehicleOf(VIN).recordCount, 3);
    }

    /// What one record's effect changed is seen by the next, also of another kind and back.
    function test_appendBatch_behaviorEachSeesTheOnesBefore() public {
        Record[] memory records = new Record[](5);
        records[0] = statement(THEFT);
        records[1] = statement(THEFT);
        records[2] = statement(PLATE_KIND);
        records[2].plate = PLATE;
        records[3] = statement(RECOVERY);
        records[4] = statement(RECOVERY);
        records[4].plate = PLATE;
        _expectBy(police, records[1], abi.encodeWithSelector(IVehicleRegistry.StatusForbids.selector, VIN, 1));
        _expectBy(
            police, records[3], abi.encodeWithSelector(IVehicleRegistry.PlateMismatch.selector, VIN, NO_PLATE)
        );
        _append(police, RecordBatch(records, police, 0, 0, ""));
        vm.assertEq(vehicles.vehicleOf(VIN).recordCount, 4);
        vm.assertEq(uint256(vehicles.vehicleOf(VIN).status), 0);
    }

    function test_appendBatch_revertsIfSignatureInvalid() public {
        RecordBatch memory batch = signBatch(_two(), workshop, 0);
        batch.records[1].stated = batch.records[1].stated.withOdometer(99);
        _reverts(stranger, batch, _invalid(workshop));
        batch = signBatch(_two(), workshop, 0);
        batch.nonce = 1;
        _reverts(stranger, batch, _invalid(workshop));
        batch.nonce = 0;
        batch.author = station;
        _reverts(stranger, batch, _invalid(station));
        batch.author = address(0);
        batch.signature = "";
        _reverts(stranger, batch, _invalid(address(0)));
    }

    function test_appendBatch_revertsIfOrderChanged() public {
        RecordBatch memory batch = signBatch(_two(), workshop, 0);
        (batch.records[0], batch.records[1]) = (batch.records[1], batch.records[0]);
        _reverts(stranger, batch, _invalid(workshop));
    }

    function test_appendBatch_revertsIfReplayed() public {
        RecordBatch memory batch = signBatch(_two(), workshop, 0);
        _append(stranger, batch);
        _reverts(stranger, batch, abi.encodeWithSelector(IVehicleRegistry.NonceUsed.selector, workshop, 0));
    }

    function test_appendBatch_revertsIfExpired() public {
        RecordBatch memory batch = signBatch(_two(), workshop, 0);
        vm.warp(START + 1 days + 1);
        _reverts(
            stranger, batch, abi.encodeWithSelector(IVehicleRegistry.SignatureExpired.selector, START + 1 days)
        );
        vm.warp(START + 1 days);
        _append(stranger, batch);
    }

    function test_appendBatch_revertsIfTooLarge() public {
        Record[] memory records = new Record[](257);
        for (uint256 i; i < 257; ++i) {
            records[i] = reading(uint32(i));
        }
        RecordBatch memory batch = RecordBatch(records, workshop, 0, 0, "");
        _reverts(workshop, batch, abi.encodeWithSelector(IVehicleRegistry.BatchTooLarge.selector, 257, 256));
    }

    function test_appendBatch_behaviorLargest() public {
        Record[] memory records = new Record[](256);
        for (uint256 i; i < 256; ++i) {
            records[i] = reading(uint32(i));
        }
        _append(workshop, RecordBatch(records, workshop, 0, 0, ""));
        vm.assertEq(vehicles.vehicleOf(VIN).recordCount, 257);
    }

    function _two() private pure returns (Record[] memory records) {
        records = new Record[](2);
        records[0] = reading(5);
        records[1] = reading(6);
        records[1].vin = OTHER_VIN;
    }

    function _append(address carrier, RecordBatch memory batch) private {
        vm.prank(carrier);
        vehicles.appendBatch(batch);
    }

    function _reverts(address carrier, RecordBatch memory batch, bytes memory refusal) private {
        bytes32 before = trace(VIN);
        vm.expectRevert(refusal);
        _append(carrier, batch);
        vm.assertEq(trace(VIN), before);
    }

    function _expect(Record memory record, bytes memory reason) private {
        _expectBy(workshop, record, reason);
    }

    function _expectBy(address author, Record memory record, bytes memory reason) private {
        expectRefused(digestOf(record), author, reason);
    }

    function _invalid(address signer) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IVehicleRegistry.SignatureInvalid.selector, signer);
    }
}
