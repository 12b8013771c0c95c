// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPlateRegistry} from "../src/interfaces/IPlateRegistry.sol";
import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {IVehicleRegistry} from "../src/interfaces/IVehicleRegistry.sol";
import {Plate} from "../src/types/Plate.sol";
import {Record, SignedRecord} from "../src/types/Record.sol";
import {Roles} from "../src/types/Roles.sol";
import {Status} from "../src/types/VehicleState.sol";
import {Vin} from "../src/types/Vin.sol";
import {Register} from "./base/Register.sol";

/// What plates, thefts, recoveries, exports, imports and scrapping do beyond being recorded.
contract VehicleRegistryEffectsTest is Register {
    function setUp() public override {
        super.setUp();
        birth(VIN, alice);
    }

    // --- plates ---

    function test_append_behaviorPlate() public {
        vm.expectEmit(address(plates));
        emit IPlateRegistry.PlateAssigned(PLATE, VIN, 1, 0);
        putPlate(PLATE);
        vm.assertEq(_plateOf(VIN), _word(PLATE));
        vm.assertEq(_vinOf(PLATE), bytes32(Vin.unwrap(VIN)));
        Record memory record = statement("retail");
        record.plate = PLATE;
        append(dealer, record);
    }

    function test_append_behaviorPlateChanges() public {
        putPlate(PLATE);
        vm.roll(START_BLOCK + 1);
        vm.expectEmit(address(plates));
        emit IPlateRegistry.PlateReleased(PLATE, VIN, 2, uint40(START_BLOCK));
        vm.expectEmit(address(plates));
        emit IPlateRegistry.PlateAssigned(OTHER_PLATE, VIN, 1, 0);
        putPlate(OTHER_PLATE);
        vm.assertEq(_vinOf(PLATE), 0);
        vm.assertEq(_plateOf(VIN), _word(OTHER_PLATE));
    }

    function test_append_behaviorPlateTakenOff() public {
        putPlate(PLATE);
        putPlate(NO_PLATE);
        vm.assertEq(_plateOf(VIN), 0);
        vm.assertEq(_vinOf(PLATE), 0);
        append(workshop, reading(1));
        birth(OTHER_VIN, bob);
        Record memory record = statement(PLATE_KIND);
        (record.vin, record.plate) = (OTHER_VIN, PLATE);
        append(police, record);
        vm.assertEq(_vinOf(PLATE), bytes32(Vin.unwrap(OTHER_VIN)));
    }

    function test_append_behaviorPlateAgain() public {
        putPlate(PLATE);
        putPlate(PLATE);
        vm.assertEq(_plateOf(VIN), _word(PLATE));
        vm.assertEq(plates.useOf(PLATE).sequence, 1);
        vm.assertEq(vehicles.vehicleOf(VIN).recordCount, 3);
    }

    function test_append_revertsIfPlateTaken() public {
        putPlate(PLATE);
        birth(OTHER_VIN, bob);
        Record memory record = _plateRecord(PLATE);
        record.vin = OTHER_VIN;
        _refused(police, record, abi.encodeWithSelector(IPlateRegistry.PlateTaken.selector, PLATE, VIN));
    }

    function test_append_revertsIfPlateMalformed() public {
        Plate[4] memory malformed =
            [Plate.wrap("DE-BXY1234"), Plate.wrap("de BXY1234"), Plate.wrap("DE "), Plate.wrap("DE B\x001")];
        for (uint256 i; i < 4; ++i) {
            _refused(
                police,
                _plateRecord(malformed[i]),
                abi.encodeWithSelector(IPlateRegistry.PlateMalformed.selector, malformed[i])
            );
        }
    }

    function test_append_revertsIfPlateOfOtherCountry() public {
        _refused(
            police,
            _plateRecord(PLATE_FR),
            abi.encodeWithSelector(IPlateRegistry.PlateOfOtherCountry.selector, PLATE_FR, bytes2("DE"))
        );
    }

    function test_append_revertsIfPlateByOtherPolice() public {
        bytes memory refusal = _notResponsible("FR");
        _refused(policeFr, _plateRecord(PLATE_FR), refusal);
        putPlate(PLATE);
        _refused(policeFr, _plateRecord(NO_PLATE), refusal);
    }

    // --- theft and recovery ---

    function test_append_behaviorTheft() public {
        vm.expectEmit(address(vehicles));
        emit IERC4906.MetadataUpdate(uint136(Vin.unwrap(VIN)));
        append(police, statement(THEFT));
        _assertStatus(Status.Stolen);
        append(workshop, reading(1));
        _assertStatus(Status.Stolen);
        append(police, statement(RECOVERY));
        _assertStatus(Status.Active);
    }

    /// Found abroad, flagged abroad: who flagged it may clear it, and so may the responsible country.
    function test_append_behaviorTheftAbroad() public {
        append(policeFr, statement(THEFT));
        append(policeFr, statement(RECOVERY));
        append(policeFr, statement(THEFT));
        append(police, statement(RECOVERY));
        append(police, statement(THEFT));
        _refused(policeFr, statement(RECOVERY), _notResponsible("FR"));
        _assertStatus(Status.Stolen);
    }

    function test_append_revertsIfTheftTwice() public {
        append(police, statement(THEFT));
        _refused(policeFr, statement(THEFT), _statusForbids(Status.Stolen));
    }

    function test_append_revertsIfRecoveryOfNothing() public {
        _refused(police, statement(RECOVERY), _statusForbids(Status.Active));
    }

    // --- scrapped ---

    function test_append_behaviorScrapped() public {
        append(department, statement(SCRAPPED));
        _assertStatus(Status.Scrapped);
        _refused(department, statement(SCRAPPED), _statusForbids(Status.Scrapped));
        _refused(police, statement(THEFT), _statusForbids(Status.Scrapped));
        _refused(department, statement(EXPORT), _statusForbids(Status.Scrapped));
        _refused(department, statement(IMPORT), _statusForbids(Status.Scrapped));
        append(workshop, reading(1));
        _assertStatus(Status.Scrapped);
    }

    function test_append_revertsIfScrappedWhileStolen() public {
        append(police, statement(THEFT));
        _refused(department, statement(SCRAPPED), _statusForbids(Status.Stolen));
    }

    // --- export and import ---

    function test_append_behaviorExportAndImport() public {
        append(department, statement(EXPORT));
        _assertStatus(Status.Exported);
        _assertCountry("DE");
        append(department, statement(EXPORT));
        append(department, statement(IMPORT));
        _assertStatus(Status.Active);
        _assertCountry("DE");
    }

    function test_append_behaviorHandover() public {
        vm.expectEmit(address(vehicles));
        emit IERC4906.MetadataUpdate(uint136(Vin.unwrap(VIN)));
        _handOver();
        _assertStatus(Status.Active);
        _assertCountry("FR");
        _refused(department, statement(EXPORT), _notResponsible("DE"));
        _refused(police, _plateRecord(PLATE), _notResponsible("DE"));
        append(policeFr, _plateRecord(PLATE_FR));
        vm.assertEq(_plateOf(VIN), _word(PLATE_FR));
    }

    function test_append_behaviorHandoverOfExported() public {
        append(department, statement(EXPORT));
        _handOver();
        _assertStatus(Status.Active);
        _assertCountry("FR");
    }

    function test_append_behaviorHandoverKeepsThePlate() public {
        putPlate(PLATE);
        Record memory record = statement(EXPORT);
        record.plate = PLATE;
        _carry(sign(record, department, one(departmentFr)));
        _assertCountry("FR");
        vm.assertEq(_plateOf(VIN), _word(PLATE));
        append(policeFr, _plateRecord(NO_PLATE));
    }

    function test_append_revertsIfExportByOtherCountry() public {
        _refused(departmentFr, statement(EXPORT), _notResponsible("FR"));
        append(department, statement(EXPORT));
        _refused(departmentFr, statement(IMPORT), _notResponsible("FR"));
    }

    function test_append_revertsIfExportWhileStolen() public {
        append(police, statement(THEFT));
        _refused(department, statement(EXPORT), _statusForbids(Status.Stolen));
    }

    function test_append_revertsIfImportOfActive() public {
        _refused(department, statement(IMPORT), _statusForbids(Status.Active));
    }

    function test_append_revertsIfTheftOfExported() public {
        append(department, statement(EXPORT));
        _refused(police, statement(THEFT), _statusForbids(Status.Exported));
    }

    function test_append_revertsIfHandoverWitnessedByBusiness() public {
        SignedRecord memory signed = sign(statement(EXPORT), department, one(bank));
        vm.expectRevert(
            abi.encodeWithSelector(IVehicleRegistry.WitnessNotPermitted.selector, bank, Roles.DEPARTMENT)
        );
        _carry(signed);
    }

    function _handOver() private {
        Record memory record = statement(EXPORT);
        _carry(sign(record, department, one(departmentFr)));
    }

    function _carry(SignedRecord memory signed) private {
        vm.prank(stranger);
        vehicles.appendSigned(signed);
    }

    function _refused(address author, Record memory record, bytes memory refusal) private {
        bytes32 before = trace(record.vin);
        vm.expectRevert(refusal);
        append(author, record);
        vm.assertEq(trace(record.vin), before);
    }

    function _plateRecord(Plate plate) private pure returns (Record memory record) {
        record = statement(PLATE_KIND);
        record.plate = plate;
    }

    function _plateOf(Vin vin) private view returns (bytes32) {
        return _word(plates.plateOf(vin));
    }

    function _vinOf(Plate plate) private view returns (bytes32) {
        return bytes32(Vin.unwrap(plates.useOf(plate).vin));
    }

    function _word(Plate plate) private pure returns (bytes32) {
        return bytes32(Plate.unwrap(plate));
    }

    function _assertStatus(Status status) private view {
        vm.assertEq(uint256(vehicles.vehicleOf(VIN).status), uint256(status));
    }

    function _assertCountry(bytes2 country) private view {
        vm.assertEq(bytes32(vehicles.vehicleOf(VIN).country), bytes32(country));
    }

    function _statusForbids(Status status) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IVehicleRegistry.StatusForbids.selector, VIN, status);
    }

    function _notResponsible(bytes2 country) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IVehicleRegistry.CountryNotResponsible.selector, VIN, country);
    }
}
