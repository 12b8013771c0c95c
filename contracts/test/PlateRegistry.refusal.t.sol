// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPlateRegistry} from "../src/interfaces/IPlateRegistry.sol";
import {Plate} from "../src/types/Plate.sol";
import {Vin} from "../src/types/Vin.sol";
import {PlateRegistry} from "../src/vehicle/PlateRegistry.sol";
import {Test} from "./base/Test.sol";

contract PlateRegistryRefusalTest is Test {
    Vin private constant VIN = Vin.wrap("WVWZZZ1JZXW000001");
    Vin private constant OTHER = Vin.wrap("WVWZZZ1JZXW000002");
    Plate private constant PLATE = Plate.wrap("DE BXY1234");

    PlateRegistry private plates;

    function setUp() public {
        plates = new PlateRegistry();
    }

    function test_refusal_behaviorNoneIfFree() public view {
        vm.assertEq(plates.refusal(VIN, "DE", PLATE), "");
        vm.assertEq(plates.refusal(VIN, "DE", Plate.wrap("")), "");
    }

    function test_refusal_behaviorNoneIfOnSameVehicle() public {
        plates.assign(VIN, PLATE);
        vm.assertEq(plates.refusal(VIN, "DE", PLATE), "");
    }

    function test_refusal_behaviorTaken() public {
        plates.assign(VIN, PLATE);
        vm.assertEq(
            plates.refusal(OTHER, "DE", PLATE),
            abi.encodeWithSelector(IPlateRegistry.PlateTaken.selector, PLATE, VIN)
        );
    }

    function test_refusal_behaviorMalformed() public view {
        Plate plate = Plate.wrap("DE-X1");
        vm.assertEq(
            plates.refusal(VIN, "DE", plate), abi.encodeWithSelector(IPlateRegistry.PlateMalformed.selector, plate)
        );
    }

    function test_refusal_behaviorOtherCountry() public view {
        vm.assertEq(
            plates.refusal(VIN, "FR", PLATE),
            abi.encodeWithSelector(IPlateRegistry.PlateOfOtherCountry.selector, PLATE, bytes2("FR"))
        );
    }

    /// What is refused cannot be assigned, and the other way round (the country apart, which only `refusal` knows).
    function testFuzz_refusal_behaviorAgreesWithAssign(bytes12 text, bool isMalformed, bool isTaken) public {
        Plate plate = _plate(text, isMalformed);
        if (isTaken && plate.isWellFormed()) plates.assign(OTHER, plate);
        bytes memory refusal = plates.refusal(VIN, plate.country(), plate);
        vm.assertEq(refusal.length != 0, isTaken || !plate.isWellFormed());
        if (refusal.length != 0) vm.expectRevert(refusal);
        plates.assign(VIN, plate);
    }

    /// A plate of one to twelve characters made of any bytes, or any sixteen bytes as they come.
    function _plate(bytes12 text, bool isMalformed) private pure returns (Plate) {
        if (isMalformed) return Plate.wrap(bytes16(text) | bytes16(uint128(1)));
        bytes memory plate = bytes("DE XXXXXXXXXXXX\x00");
        for (uint256 i; i < 12; ++i) {
            plate[i + 3] = bytes("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")[uint8(text[i]) % 36];
        }
        uint256 length = 4 + uint8(text[0]) % 12;
        return Plate.wrap(bytes16(bytes32(plate)) & bytes16(uint128(type(uint256).max << (8 * (16 - length)))));
    }
}
