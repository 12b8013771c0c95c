// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Stating} from "./base/Stating.sol";
import {IVehicleRegistry, Vehicle} from "../src/interfaces/IVehicleRegistry.sol";
import {Record} from "../src/types/Record.sol";
import {OdometerUnit} from "../src/types/Stamp.sol";
import {RecordKind} from "../src/types/RecordKind.sol";
import {Roles} from "../src/types/Roles.sol";
import {Stamp} from "../src/types/Stamp.sol";
import {Register} from "./base/Register.sol";
import {TypedData} from "./base/TypedData.sol";

contract VehicleRegistryAppendTest is Register {
    using Stating for Stamp;

    function setUp() public override {
        super.setUp();
        birth(VIN, alice);
    }

    function test_append() public {
        vm.warp(START + 60);
        vm.roll(START_BLOCK + 7);
        Record memory record = reading(12_345);
        record.stated = record.stated.withSupersedes(1);
        record.sealedRoot = keccak256("sealed");
        record.evidenceRoot = keccak256("evidence");
        bytes27 before = vehicles.vehicleOf(VIN).head;
        Stamp stamp = TypedData.stamp(record, 2, START + 60, START_BLOCK);
        expectAppended(record, tyreShop, stamp);
        vm.assertEq(append(tyreShop, record), 2);

        Vehicle memory vehicle = vehicles.vehicleOf(VIN);
        assertHead(vehicle.head, TypedData.nextHead(before, record, tyreShop, none(), stamp));
        vm.assertEq(vehicle.recordCount, 2);
        vm.assertEq(vehicle.lastBlock, START_BLOCK + 7);
        vm.assertEq(vehicle.mark, 12_345_000);
        vm.assertEq(vehicle.isBreached, false);
        vm.assertEq(vehicle.owner, alice);
    }

    function test_append_behaviorSeveralInOneBlock() public {
        append(workshop, reading(10));
        append(workshop, reading(20));
        vm.assertEq(append(workshop, reading(30)), 4);
        vm.assertEq(vehicles.vehicleOf(VIN).lastBlock, START_BLOCK);
    }

    function test_append_behaviorLowerReadingIsKeptAndFlagged() public {
        append(workshop, reading(50_000));
        append(workshop, reading(49_999));
        vm.assertEq(vehicles.vehicleOf(VIN).mark, 50_000_000);
        vm.assertEq(vehicles.vehicleOf(VIN).isBreached, true);
        append(workshop, reading(60_000));
        vm.assertEq(vehicles.vehicleOf(VIN).mark, 60_000_000);
        vm.assertEq(vehicles.vehicleOf(VIN).isBreached, true);
    }

    function test_append_behaviorSameReadingIsNoBreach() public {
        append(workshop, reading(50_000));
        append(workshop, reading(50_000));
        vm.assertEq(vehicles.vehicleOf(VIN).isBreached, false);
    }

    function test_append_behaviorNoReadingLeavesTheMark() public {
        append(workshop, reading(50_000));
        append(workshop, statement(READING));
        vm.assertEq(vehicles.vehicleOf(VIN).mark, 50_000_000);
        vm.assertEq(vehicles.vehicleOf(VIN).isBreached, false);
    }

    function test_append_behaviorZeroReadingCounts() public {
        append(workshop, reading(1));
        append(workshop, reading(0));
        vm.assertEq(vehicles.vehicleOf(VIN).isBreached, true);
    }

    function test_append_behaviorMilesAreMetresRoundedDown() public {
        Record memory record = reading(9_999_999);
        record.stated = record.stated.withUnit(OdometerUnit.Mile);
        append(workshop, record);
        vm.assertEq(vehicles.vehicleOf(VIN).mark, 16_093_438_390);
    }

    function test_append_behaviorFilesAreApart() public {
        birth(OTHER_VIN, alice);
        bytes32 other = trace(OTHER_VIN);
        append(workshop, reading(1));
        vm.assertEq(trace(OTHER_VIN), other);
        vm.assertEq(vehicles.balanceOf(alice), 2);
    }

    function test_append_revertsIfAuthorNotPermitted() public {
        _refused(stranger, reading(1), _notPermitted(stranger, READING));
        _refused(alice, reading(1), _notPermitted(alice, READING));
        _refused(police, reading(1), _notPermitted(police, READING));
    }

    function test_append_revertsIfSuspendedOrRevoked() public {
        vm.prank(department);
        licenses.suspend(workshop);
        _refused(workshop, reading(1), _notPermitted(workshop, READING));
        vm.prank(department);
        licenses.reinstate(workshop);
        append(workshop, reading(1));
        vm.prank(department);
        licenses.revoke(workshop);
        _refused(workshop, reading(1), _notPermitted(workshop, READING));
    }

    function test_append_revertsIfKindClosed() public {
        rule("reading", 0);
        _refused(
            workshop,
            reading(1),
            abi.encodeWithSelector(
                IVehicleRegistry.AuthorNotPermitted.selector, workshop, RecordKind.wrap(READING), 0
            )
        );
    }

    function test_append_revertsIfWitnessesNeeded() public {
        _refused(
            workshop,
            statement(ODOMETER_REPLACED),
            abi.encodeWithSelector(IVehicleRegistry.WitnessCountWrong.selector, 0, 2)
        );
    }

    function test_append_revertsIfHalted() public {
        halt(READING, 72 hours);
        bytes memory halted = abi.encodeWithSelector(
            IVehicleRegistry.RecordsHalted.selector, RecordKind.wrap(READING), START + 72 hours
        );
        _refused(workshop, reading(1), halted);
        vm.warp(START + 72 hours - 1);
        _refused(workshop, reading(1), halted);
        vm.warp(START + 72 hours);
        append(workshop, reading(1));
    }

    function test_append_revertsIfDateInFuture() public {
        Record memory record = reading(1);
        record.stated = record.stated.withOccurredAt(uint40(START + 121));
        _refused(
            workshop,
            record,
            abi.encodeWithSelector(IVehicleRegistry.DateInFuture.selector, START + 121, START + 120)
        );
        record.stated = record.stated.withOccurredAt(uint40(START + 120));
        append(workshop, record);
    }

    function test_append_revertsIfOdometerInvalid() public {
        Record memory record = reading(10_000_000);
        _refused(workshop, record, _odometerInvalid(10_000_000, OdometerUnit.Kilometre));
        record.stated = record.stated.withUnit(OdometerUnit.Mile);
        _refused(workshop, record, _odometerInvalid(10_000_000, OdometerUnit.Mile));
        record.stated = record.stated.withUnit(OdometerUnit.None);
        record.stated = record.stated.withOdometer(1);
        _refused(workshop, record, _odometerInvalid(1, OdometerUnit.None));
        append(workshop, reading(9_999_999));
    }

    function test_append_revertsIfPayloadTooLarge() public {
        Record memory record = reading(1);
        record.payload = string(new bytes(4097));
        _refused(workshop, record, abi.encodeWithSelector(IVehicleRegistry.PayloadTooLarge.selector, 4097, 4096));
        record.payload = string(new bytes(4096));
        append(workshop, record);
    }

    function test_append_revertsIfVehicleUnknown() public {
        Record memory record = reading(1);
        record.vin = OTHER_VIN;
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.VehicleUnknown.selector, OTHER_VIN));
        append(workshop, record);
    }

    function test_append_revertsIfSupersededUnknown() public {
        Record memory record = reading(1);
        record.stated = record.stated.withSupersedes(2);
        _refused(workshop, record, abi.encodeWithSelector(IVehicleRegistry.SupersededUnknown.selector, VIN, 2));
    }

    function test_append_revertsIfPlateMismatch() public {
        Record memory record = reading(1);
        record.plate = PLATE;
        _refused(workshop, record, abi.encodeWithSelector(IVehicleRegistry.PlateMismatch.selector, VIN, PLATE));
        putPlate(PLATE);
        append(workshop, record);
        _refused(
            workshop, reading(1), abi.encodeWithSelector(IVehicleRegistry.PlateMismatch.selector, VIN, NO_PLATE)
        );
        record.plate = OTHER_PLATE;
        _refused(workshop, record, abi.encodeWithSelector(IVehicleRegistry.PlateMismatch.selector, VIN, OTHER_PLATE));
    }

    function test_append_revertsIfLifeFileFull() public {
        _setRecordCount((1 << 20) - 2);
        vm.assertEq(append(workshop, reading(1)), (1 << 20) - 1);
        _refused(workshop, reading(2), abi.encodeWithSelector(IVehicleRegistry.LifeFileFull.selector, VIN));
    }

    function test_append_revertsIfKindOpensOrTransfers() public {
        _refusedKind(manufacturer, MANUFACTURE);
        _refusedKind(desk, SALE);
        _refusedKind(police, OWNERSHIP);
        rule(REGISTRATION, Roles.DEALER);
        _refusedKind(dealer, REGISTRATION);
    }

    /// The mark is the highest reading, the flag tells of any fall.
    function testFuzz_append_behaviorMark(uint32[6] memory readings, uint256 units) public {
        uint256 highest;
        bool isBreached;
        for (uint256 i; i < 6; ++i) {
            Record memory record = reading(uint32(bound(readings[i], 0, 9_999_999)));
            bool isMile = (units >> i) & 1 == 1;
            if (isMile) record.stated = record.stated.withUnit(OdometerUnit.Mile);
            uint256 metres = isMile ? uint256(record.stated.odometer()) * 1_609_344 / 1000 : uint256(record.stated.odometer()) * 1000;
            append(workshop, record);
            isBreached = isBreached || metres < highest;
            highest = metres > highest ? metres : highest;
            vm.assertEq(vehicles.vehicleOf(VIN).mark, highest);
            vm.assertEq(vehicles.vehicleOf(VIN).isBreached, isBreached);
        }
    }

    function testFuzz_append_behaviorHeadCoversEveryField(
        uint40 occurredAt,
        uint32 odometer,
        bool isMile,
        bool isSuperseding,
        bytes32 sealedRoot,
        bytes32 evidenceRoot,
        string memory payload
    ) public {
        vm.assume(bytes(payload).length <= 4096);
        Record memory record = reading(uint32(bound(odometer, 0, 9_999_999)));
        if (isMile) record.stated = record.stated.withUnit(OdometerUnit.Mile);
        if (isSuperseding) record.stated = record.stated.withSupersedes(1);
        record.stated = record.stated.withOccurredAt(uint40(bound(occurredAt, 0, START + 120)));
        (record.sealedRoot, record.evidenceRoot, record.payload) = (sealedRoot, evidenceRoot, payload);
        bytes27 before = vehicles.vehicleOf(VIN).head;
        Stamp stamp = TypedData.stamp(record, 2, START, START_BLOCK);
        expectAppended(record, bank, stamp);
        append(bank, record);
        assertHead(vehicles.vehicleOf(VIN).head, TypedData.nextHead(before, record, bank, none(), stamp));
    }

    /// Writes the count into the title's slot, as 96 bits beside the owner: mark 34, count 20.
    function _setRecordCount(uint256 count) private {
        vm.record();
        vehicles.vehicleOf(VIN);
        (bytes32[] memory reads,) = vm.accesses(address(vehicles));
        for (uint256 i; i < reads.length; ++i) {
            uint256 word = uint256(vm.load(address(vehicles), reads[i]));
            if (address(uint160(word)) != alice) continue;
            word = word & ~(uint256((1 << 20) - 1) << 194) | count << 194;
            vm.store(address(vehicles), reads[i], bytes32(word));
            break;
        }
        vm.assertEq(vehicles.vehicleOf(VIN).recordCount, count);
    }

    function _refused(address author, Record memory record, bytes memory refusal) private {
        bytes32 before = trace(VIN);
        vm.expectRevert(refusal);
        append(author, record);
        vm.assertEq(trace(VIN), before);
    }

    function _refusedKind(address author, bytes32 kind) private {
        _refused(
            author,
            statement(kind),
            abi.encodeWithSelector(IVehicleRegistry.KindNotAppendable.selector, RecordKind.wrap(kind))
        );
    }

    function _notPermitted(address author, bytes32 kind) private pure returns (bytes memory) {
        uint32 needed = LICENSED & ~Roles.POLICE & ~Roles.DEPARTMENT;
        return abi.encodeWithSelector(
            IVehicleRegistry.AuthorNotPermitted.selector, author, RecordKind.wrap(kind), needed
        );
    }

    function _odometerInvalid(uint32 odometer, OdometerUnit unit) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IVehicleRegistry.OdometerInvalid.selector, odometer, unit);
    }
}
