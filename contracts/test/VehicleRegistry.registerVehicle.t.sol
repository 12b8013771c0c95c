// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Stating} from "./base/Stating.sol";
import {IERC5192} from "../src/interfaces/IERC5192.sol";
import {IVehicleRegistry, Vehicle} from "../src/interfaces/IVehicleRegistry.sol";
import {Plate} from "../src/types/Plate.sol";
import {Record} from "../src/types/Record.sol";
import {OdometerUnit} from "../src/types/Stamp.sol";
import {RecordKind} from "../src/types/RecordKind.sol";
import {Roles} from "../src/types/Roles.sol";
import {Stamp} from "../src/types/Stamp.sol";
import {Status} from "../src/types/VehicleState.sol";
import {Vin} from "../src/types/Vin.sol";
import {Register} from "./base/Register.sol";
import {TypedData} from "./base/TypedData.sol";

contract VehicleRegistryRegisterVehicleTest is Register {
    using Stating for Stamp;

    function test_registerVehicle() public {
        Record memory record = statement(MANUFACTURE);
        record.stated = record.stated.withUnit(OdometerUnit.Kilometre);
        record.sealedRoot = keccak256("sealed");
        record.evidenceRoot = keccak256("evidence");
        Stamp stamp = TypedData.stamp(record, 1, START, 0);
        expectAppended(record, manufacturer, stamp);
        vm.prank(manufacturer);
        vehicles.registerVehicle(record, alice);

        Vehicle memory vehicle = vehicles.vehicleOf(VIN);
        vm.assertEq(vehicle.owner, alice);
        vm.assertEq(vehicle.holder, alice);
        vm.assertEq(bytes32(vehicle.country), bytes32("DE"));
        vm.assertEq(uint256(vehicle.status), uint256(Status.Active));
        vm.assertEq(vehicle.isFrozen, false);
        vm.assertEq(vehicle.isBreached, false);
        vm.assertEq(vehicle.mark, 0);
        vm.assertEq(vehicle.recordCount, 1);
        vm.assertEq(vehicle.lastBlock, START_BLOCK);
        bytes27 first = TypedData.firstHead(VIN, alice);
        assertHead(vehicle.head, TypedData.nextHead(first, record, manufacturer, none(), stamp));
        vm.assertEq(vehicles.ownerOf(uint136(Vin.unwrap(VIN))), alice);
        vm.assertEq(vehicles.balanceOf(alice), 1);
    }

    function test_registerVehicle_behaviorAuthorMayKeepIt() public {
        birth(VIN, manufacturer);
        assertOwner(VIN, manufacturer);
    }

    /// A department licensed as nothing else may not hold, but an author always may: the rule decides who is author.
    function test_registerVehicle_behaviorAuthorIsAnOwner() public {
        rule(REGISTRATION, Roles.DEPARTMENT);
        vm.prank(department);
        vehicles.registerVehicle(statement(REGISTRATION), department);
        assertOwner(VIN, department);
    }

    function test_registerVehicle_behaviorRegistrationWithoutWitnessWherePolicyAsksNone() public {
        rule(REGISTRATION, Roles.DEALER);
        Record memory record = statement(REGISTRATION);
        record.stated = record.stated.withOdometer(60_000);
        record.stated = record.stated.withUnit(OdometerUnit.Mile);
        vm.prank(dealer);
        vehicles.registerVehicle(record, bob);
        vm.assertEq(vehicles.vehicleOf(VIN).mark, 96_560_640);
        vm.assertEq(vehicles.vehicleOf(VIN).isBreached, false);
    }

    function test_registerVehicle_revertsIfAuthorNotPermitted() public {
        _expect(_notPermitted(stranger, MANUFACTURE, Roles.MANUFACTURER));
        _register(stranger, statement(MANUFACTURE), alice);
        _expect(_notPermitted(workshop, MANUFACTURE, Roles.MANUFACTURER));
        _register(workshop, statement(MANUFACTURE), alice);
        _expect(_notPermitted(manufacturer, "unheard-of", 0));
        _register(manufacturer, statement("unheard-of"), alice);
    }

    function test_registerVehicle_revertsIfLicenceRevoked() public {
        vm.prank(department);
        licenses.revoke(manufacturer);
        _expect(_notPermitted(manufacturer, MANUFACTURE, Roles.MANUFACTURER));
        _register(manufacturer, statement(MANUFACTURE), alice);
    }

    function test_registerVehicle_revertsIfWitnessesNeeded() public {
        _expect(abi.encodeWithSelector(IVehicleRegistry.WitnessCountWrong.selector, 0, 2));
        _register(dealer, statement(REGISTRATION), alice);
    }

    function test_registerVehicle_revertsIfHalted() public {
        halt(MANUFACTURE, 1 hours);
        _expect(
            abi.encodeWithSelector(
                IVehicleRegistry.RecordsHalted.selector, RecordKind.wrap(MANUFACTURE), START + 1 hours
            )
        );
        _register(manufacturer, statement(MANUFACTURE), alice);
    }

    function test_registerVehicle_revertsIfVinMalformed() public {
        bytes17[7] memory malformed = [
            bytes17("WVWZZZ1JZXW00000I"),
            "WVWZZZ1JZXW0O0001",
            "WVWZZZ1QZXW000001",
            "WVWZZZ1JZXW00000a",
            "WVWZZZ1JZXW00000",
            "WVWZZZ1JZXW0000-1",
            0
        ];
        vm.prank(department);
        licenses.delistWmi(manufacturer, WMI);
        for (uint256 i; i < 7; ++i) {
            Record memory record = statement(MANUFACTURE);
            record.vin = Vin.wrap(malformed[i]);
            _expect(abi.encodeWithSelector(IVehicleRegistry.VinMalformed.selector, record.vin));
            _register(manufacturer, record, alice);
            vm.assertEq(vehicles.balanceOf(alice), 0);
        }
    }

    function test_registerVehicle_revertsIfCheckDigitWrong() public {
        vm.startPrank(department);
        licenses.listWmi(manufacturer, "1M8");
        licenses.listWmi(manufacturer, "LSV");
        vm.stopPrank();
        bytes17[2] memory wrong = [bytes17("1M8GDM9A9KP042788"), "LSVAU2180N2183294"];
        bytes17[2] memory right = [bytes17("1M8GDM9AXKP042788"), "LSVAU218XN2183294"];
        for (uint256 i; i < 2; ++i) {
            Record memory record = statement(MANUFACTURE);
            record.vin = Vin.wrap(wrong[i]);
            _expect(abi.encodeWithSelector(IVehicleRegistry.VinCheckDigitWrong.selector, record.vin));
            _register(manufacturer, record, alice);
            record.vin = Vin.wrap(right[i]);
            _register(manufacturer, record, alice);
            assertOwner(record.vin, alice);
        }
    }

    function test_registerVehicle_revertsIfVehicleExists() public {
        birth(VIN, alice);
        bytes32 before = trace(VIN);
        _expect(abi.encodeWithSelector(IVehicleRegistry.VehicleExists.selector, VIN));
        _register(manufacturer, statement(MANUFACTURE), bob);
        vm.assertEq(trace(VIN), before);
    }

    function test_registerVehicle_revertsIfPlateNamed() public {
        Record memory record = statement(MANUFACTURE);
        record.plate = PLATE;
        _expect(abi.encodeWithSelector(IVehicleRegistry.PlateMismatch.selector, VIN, PLATE));
        _register(manufacturer, record, alice);
    }

    function test_registerVehicle_revertsIfItSupersedes() public {
        Record memory record = statement(MANUFACTURE);
        record.stated = record.stated.withSupersedes(1);
        _expect(abi.encodeWithSelector(IVehicleRegistry.SupersededUnknown.selector, VIN, 1));
        _register(manufacturer, record, alice);
    }

    function test_registerVehicle_revertsIfWmiNotYours() public {
        Record memory record = statement(MANUFACTURE);
        record.vin = FOREIGN_VIN;
        _expect(abi.encodeWithSelector(IVehicleRegistry.WmiNotYours.selector, manufacturer, bytes3("VF1")));
        _register(manufacturer, record, alice);
        vm.prank(department);
        licenses.delistWmi(manufacturer, WMI);
        _expect(abi.encodeWithSelector(IVehicleRegistry.WmiNotYours.selector, manufacturer, WMI));
        _register(manufacturer, statement(MANUFACTURE), alice);
    }

    function test_registerVehicle_revertsIfBornWithMileage() public {
        Record memory record = statement(MANUFACTURE);
        record.stated = record.stated.withOdometer(1);
        record.stated = record.stated.withUnit(OdometerUnit.Mile);
        _expect(abi.encodeWithSelector(IVehicleRegistry.OdometerInvalid.selector, 1, OdometerUnit.Mile));
        _register(manufacturer, record, alice);
    }

    function test_registerVehicle_revertsIfKindOpensNoFile() public {
        _expect(abi.encodeWithSelector(IVehicleRegistry.KindNotAppendable.selector, RecordKind.wrap(READING)));
        _register(manufacturer, statement(READING), alice);
    }

    function test_registerVehicle_revertsIfOwnerNotCertified() public {
        address[4] memory nobodies = [stranger, address(0), police, desk];
        for (uint256 i; i < 4; ++i) {
            _expect(abi.encodeWithSelector(IVehicleRegistry.OwnerNotCertified.selector, nobodies[i]));
            _register(manufacturer, statement(MANUFACTURE), nobodies[i]);
        }
        vm.prank(police);
        owners.withdraw(alice);
        _expect(abi.encodeWithSelector(IVehicleRegistry.OwnerNotCertified.selector, alice));
        _register(manufacturer, statement(MANUFACTURE), alice);
    }

    function test_registerVehicle_revertsIfDateInFuture() public {
        Record memory record = statement(MANUFACTURE);
        record.stated = record.stated.withOccurredAt(uint40(START + 121));
        _expect(abi.encodeWithSelector(IVehicleRegistry.DateInFuture.selector, START + 121, START + 120));
        _register(manufacturer, record, alice);
        record.stated = record.stated.withOccurredAt(uint40(START + 120));
        _register(manufacturer, record, alice);
    }

    function test_registerVehicle_revertsIfPayloadTooLarge() public {
        Record memory record = statement(MANUFACTURE);
        record.payload = string(new bytes(4097));
        _expect(abi.encodeWithSelector(IVehicleRegistry.PayloadTooLarge.selector, 4097, 4096));
        _register(manufacturer, record, alice);
        record.payload = string(new bytes(4096));
        _register(manufacturer, record, alice);
    }

    function testFuzz_registerVehicle_behaviorAnyWellFormedVin(uint256 seed) public {
        bytes memory alphabet = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
        bytes memory text = "WVW00000000000000";
        for (uint256 i = 3; i < 17; ++i) {
            text[i] = alphabet[(seed >> (8 * i)) % 33];
        }
        Vin vin = Vin.wrap(bytes17(bytes32(text)));
        birth(vin, alice);
        assertOwner(vin, alice);
    }

    function _register(address author, Record memory record, address owner) private {
        vm.prank(author);
        vehicles.registerVehicle(record, owner);
    }

    function _expect(bytes memory refusal) private {
        vm.expectRevert(refusal);
    }

    function _notPermitted(address author, bytes32 kind, uint32 needed) private pure returns (bytes memory) {
        return abi.encodeWithSelector(
            IVehicleRegistry.AuthorNotPermitted.selector, author, RecordKind.wrap(kind), needed
        );
    }
}
