// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPlateRegistry, PlateUse} from "../src/interfaces/IPlateRegistry.sol";
import {Plate} from "../src/types/Plate.sol";
import {Vin} from "../src/types/Vin.sol";
import {PlateRegistry} from "../src/vehicle/PlateRegistry.sol";
import {Test} from "./base/Test.sol";

contract PlateRegistryAssignTest is Test {
    Vin private constant VIN = Vin.wrap("WVWZZZ1JZXW000001");
    Vin private constant OTHER = Vin.wrap("WVWZZZ1JZXW000002");
    Plate private constant PLATE = Plate.wrap("DE BXY1234");
    Plate private constant NEXT = Plate.wrap("DE MAB77");
    Plate private constant NONE = Plate.wrap("");

    PlateRegistry private plates;

    function setUp() public {
        plates = new PlateRegistry();
    }

    function test_assign() public {
        vm.expectEmit(address(plates));
        emit IPlateRegistry.PlateAssigned(PLATE, VIN, 1, 0);
        plates.assign(VIN, PLATE);
        _assertOn(PLATE, VIN);
        _assertPlate(VIN, PLATE);
        _assertLatest(PLATE, 1, START_BLOCK);
    }

    function test_assign_behaviorReleasesThePlateBefore() public {
        plates.assign(VIN, PLATE);
        vm.roll(START_BLOCK + 3);
        vm.expectEmit(address(plates));
        emit IPlateRegistry.PlateReleased(PLATE, VIN, 2, uint40(START_BLOCK));
        vm.expectEmit(address(plates));
        emit IPlateRegistry.PlateAssigned(NEXT, VIN, 1, 0);
        plates.assign(VIN, NEXT);
        _assertOn(PLATE, Vin.wrap(0));
        _assertOn(NEXT, VIN);
        _assertPlate(VIN, NEXT);
        _assertLatest(PLATE, 2, START_BLOCK + 3);
    }

    function test_assign_behaviorEmptyReleasesOnly() public {
        plates.assign(VIN, PLATE);
        vm.expectEmit(address(plates));
        emit IPlateRegistry.PlateReleased(PLATE, VIN, 2, uint40(START_BLOCK));
        plates.assign(VIN, NONE);
        _assertOn(PLATE, Vin.wrap(0));
        _assertPlate(VIN, NONE);
    }

    function test_assign_behaviorSameChangesNothing() public {
        plates.assign(VIN, PLATE);
        vm.roll(START_BLOCK + 3);
        plates.assign(VIN, PLATE);
        plates.assign(OTHER, NONE);
        _assertLatest(PLATE, 1, START_BLOCK);
        _assertPlate(OTHER, NONE);
    }

    function test_assign_behaviorMovesOnceReleased() public {
        plates.assign(VIN, PLATE);
        plates.assign(VIN, NONE);
        vm.expectEmit(address(plates));
        emit IPlateRegistry.PlateAssigned(PLATE, OTHER, 3, uint40(START_BLOCK));
        plates.assign(OTHER, PLATE);
        _assertOn(PLATE, OTHER);
    }

    /// After any two assignments each plate is on one vehicle at most and both directions agree.
    function testFuzz_assign_behaviorOneVehiclePerPlate(bool sameVehicle, bool samePlate) public {
        plates.assign(VIN, PLATE);
        Vin vin = sameVehicle ? VIN : OTHER;
        Plate plate = samePlate ? PLATE : NEXT;
        if (samePlate && !sameVehicle) {
            vm.expectRevert(_taken());
            plates.assign(vin, plate);
            return;
        }
        plates.assign(vin, plate);
        _assertOn(plate, vin);
        _assertPlate(vin, plate);
        _assertPlate(VIN, sameVehicle ? plate : PLATE);
    }

    function test_assign_revertsIfTaken() public {
        plates.assign(VIN, PLATE);
        vm.expectRevert(_taken());
        plates.assign(OTHER, PLATE);
    }

    function test_assign_behaviorKeepsOldPlateIfNextIsTaken() public {
        plates.assign(VIN, PLATE);
        plates.assign(OTHER, NEXT);
        vm.expectRevert(_taken());
        plates.assign(OTHER, PLATE);
        _assertOn(NEXT, OTHER);
    }

    function test_assign_revertsIfMalformed() public {
        Plate plate = Plate.wrap("DE bxy1234");
        vm.expectRevert(abi.encodeWithSelector(IPlateRegistry.PlateMalformed.selector, plate));
        plates.assign(VIN, plate);
    }

    function testFuzz_assign_revertsIfNotVehicleRegistry(address caller) public {
        vm.assume(caller != address(this));
        vm.expectRevert(abi.encodeWithSelector(IPlateRegistry.NotVehicleRegistry.selector, caller));
        vm.prank(caller);
        plates.assign(VIN, PLATE);
    }

    function test_registry() public view {
        vm.assertEq(plates.registry(), address(this));
    }

    function _assertOn(Plate plate, Vin vin) private view {
        vm.assertEq(bytes32(Vin.unwrap(plates.useOf(plate).vin)), bytes32(Vin.unwrap(vin)));
    }

    function _assertPlate(Vin vin, Plate plate) private view {
        vm.assertEq(bytes32(Plate.unwrap(plates.plateOf(vin))), bytes32(Plate.unwrap(plate)));
    }

    function _assertLatest(Plate plate, uint256 sequence, uint256 blockNumber) private view {
        PlateUse memory use = plates.useOf(plate);
        vm.assertEq(use.sequence, sequence);
        vm.assertEq(use.lastBlock, blockNumber);
    }

    function _taken() private pure returns (bytes memory) {
        return abi.encodeWithSelector(IPlateRegistry.PlateTaken.selector, PLATE, VIN);
    }
}
