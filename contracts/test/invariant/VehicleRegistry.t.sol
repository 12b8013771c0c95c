// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPlateRegistry} from "../../src/interfaces/IPlateRegistry.sol";
import {Reservation, Vehicle} from "../../src/interfaces/IVehicleRegistry.sol";
import {Plate} from "../../src/types/Plate.sol";
import {Vin} from "../../src/types/Vin.sol";
import {IRegister} from "../base/Register.sol";
import {Test} from "../base/Test.sol";
import {VehicleGhost} from "./VehicleGhost.sol";
import {VehicleLives} from "./VehicleLives.t.sol";

/// What holds whatever anybody does, a hostile sale desk included.
contract VehicleRegistryInvariantTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    VehicleLives private lives;
    IRegister private vehicles;
    IPlateRegistry private plates;

    function setUp() public {
        lives = new VehicleLives();
        vehicles = lives.register();
        plates = vehicles.plates();
    }

    /// Where the runner aims its calls.
    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](21);
        selectors[0] = VehicleLives.open.selector;
        selectors[1] = VehicleLives.append.selector;
        selectors[2] = VehicleLives.appendSigned.selector;
        selectors[3] = VehicleLives.appendMany.selector;
        selectors[4] = VehicleLives.appendBatch.selector;
        selectors[5] = VehicleLives.sell.selector;
        selectors[6] = VehicleLives.sellAgain.selector;
        selectors[7] = VehicleLives.announce.selector;
        selectors[8] = VehicleLives.cancel.selector;
        selectors[9] = VehicleLives.execute.selector;
        selectors[10] = VehicleLives.setHolder.selector;
        selectors[11] = VehicleLives.cancelNonce.selector;
        selectors[12] = VehicleLives.take.selector;
        selectors[13] = VehicleLives.suspend.selector;
        selectors[14] = VehicleLives.wait.selector;
        selectors[15] = VehicleLives.open.selector;
        selectors[16] = VehicleLives.settleReserved.selector;
        selectors[17] = VehicleLives.release.selector;
        selectors[18] = VehicleLives.reissue.selector;
        selectors[19] = VehicleLives.follow.selector;
        selectors[20] = VehicleLives.intrude.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(lives), selectors);
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(lives);
    }

    /// The players are no idlers: a thousand calls of theirs register every vehicle, write, assign plates, sell, execute.
    function test_players_behaviorThingsHappen() public {
        for (uint256 i; i < 1000; ++i) {
            uint256 seed = uint256(keccak256(abi.encode("seed", i)));
            uint256 who = uint256(keccak256(abi.encode("who", i)));
            if (i % 12 == 0) lives.open(seed, who);
            if (i % 12 == 1) lives.append(seed, who);
            if (i % 12 == 2) lives.appendSigned(seed, who);
            if (i % 12 == 3) lives.appendMany(seed, who);
            if (i % 12 == 4) lives.appendBatch(seed, who);
            if (i % 12 == 5) lives.sell(seed, who);
            if (i % 12 == 6) lives.sellAgain(seed, who);
            if (i % 12 == 7) lives.announce(seed, who);
            if (i % 12 == 8) lives.wait(seed);
            if (i % 12 == 9) lives.execute(seed, who);
            if (i % 12 == 10) lives.take(seed, who);
            if (i % 12 == 11) lives.cancel(seed, who);
        }
        vm.assertEq(lives.registered() >= 4, true);
        vm.assertEq(lives.records() > 100, true);
        vm.assertEq(lives.moves() > 5, true);
        vm.assertEq(lives.plateEvents(lives.pool(0)) + lives.plateEvents(lives.pool(3)) > 2, true);
        vm.assertEq(lives.breach(), "");
    }

    function test_players_behaviorReservationsAndReissues() public {
        for (uint256 i; i < 1200; ++i) {
            uint256 seed = uint256(keccak256(abi.encode("seed", i)));
            uint256 who = uint256(keccak256(abi.encode("who", i)));
            if (i < 60) lives.open(seed, who);
            else if (i % 6 == 0) lives.sell(seed, who);
            else if (i % 6 == 1) lives.settleReserved(seed, who);
            else if (i % 6 == 2) lives.wait(seed);
            else if (i % 6 == 3 && i > 900) lives.reissue(seed, who);
            else if (i % 6 == 4 && i > 900) lives.follow(seed, who);
            else if (i % 6 == 5) lives.release(seed, who);
            else lives.intrude(seed, who);
        }
        vm.assertEq(lives.reserved() > 10, true);
        vm.assertEq(lives.settled() > 3, true);
        vm.assertEq(lives.followed() > 0, true);
        vm.assertEq(lives.breach(), "");
        this.invariant_filesAreWhatTheirEventsTell();
        this.invariant_titlesAreRegisteredVehicles();
        this.invariant_reservationsAreWhatTheirEventsTell();
    }

    function test_players_behaviorAnnulments() public {
        for (uint256 i; i < 400; ++i) {
            uint256 seed = uint256(keccak256(abi.encode("seed", i)));
            uint256 who = uint256(keccak256(abi.encode("who", i)));
            if (i % 4 == 0) lives.open(seed, who);
            if (i % 4 == 1) lives.announce(seed, who);
            if (i % 4 == 2) lives.wait(seed);
            if (i % 4 == 3) lives.execute(seed, who);
        }
        vm.assertEq(lives.annulled() > 3, true);
        vm.assertEq(lives.breach(), "");
        this.invariant_filesAreWhatTheirEventsTell();
        this.invariant_titlesAreRegisteredVehicles();
    }

    /// Head, count, mark, breach flag, owner: as recomputed from events alone, so the mark never drops, the flag never
    /// clears and sequences have no gap.
    function invariant_filesAreWhatTheirEventsTell() external view {
        for (uint256 i; i < 6; ++i) {
            Vin vin = lives.vins(i);
            VehicleGhost.Life memory life = lives.lifeOf(vin);
            if (life.count == 0) continue;
            Vehicle memory vehicle = vehicles.vehicleOf(vin);
            vm.assertEq(vehicle.owner, life.owner);
            vm.assertEq(bytes32(vehicle.head), bytes32(life.head));
            vm.assertEq(vehicle.recordCount, life.count);
            vm.assertEq(vehicle.lastBlock, life.lastBlock);
            vm.assertEq(vehicle.mark, life.mark);
            vm.assertEq(vehicle.isBreached, life.isBreached);
            vm.assertEq(vehicle.isFrozen, life.executableFrom != 0);
            vm.assertEq(vehicles.acts().authorityTransferOf(vin).executableFrom, life.executableFrom);
        }
    }

    function invariant_reservationsAreWhatTheirEventsTell() external view {
        for (uint256 i; i < 6; ++i) {
            VehicleGhost.Life memory life = lives.lifeOf(lives.vins(i));
            Reservation memory reservation = vehicles.reservedFor(lives.vins(i));
            bool stands = life.reservedUntil >= block.timestamp;
            vm.assertEq(reservation.desk, stands ? life.reservedBy : address(0));
            vm.assertEq(reservation.buyer, stands ? life.reservedFor : address(0));
            vm.assertEq(reservation.seller, stands ? life.owner : address(0));
        }
    }

    /// Registered vehicles = titles held.
    function invariant_titlesAreRegisteredVehicles() external view {
        uint256 held;
        for (uint256 i; i < 20; ++i) {
            held += vehicles.balanceOf(lives.everybody(i));
        }
        vm.assertEq(held, lives.registered());
    }

    /// At any instant a plate is on one vehicle at most, and a vehicle has one plate at most.
    function invariant_platesAreOnOneVehicle() external view {
        for (uint256 i; i < 5; ++i) {
            Plate plate = lives.pool(i);
            Vin vin = plates.useOf(plate).vin;
            vm.assertEq(bytes32(Vin.unwrap(vin)), bytes32(Vin.unwrap(lives.onVehicle(plate))));
            if (Vin.unwrap(vin) == 0) continue;
            vm.assertEq(bytes32(Plate.unwrap(plates.plateOf(vin))), bytes32(Plate.unwrap(plate)));
        }
        for (uint256 i; i < 6; ++i) {
            Plate plate = plates.plateOf(lives.vins(i));
            if (plate.isNone()) continue;
            vm.assertEq(bytes32(Vin.unwrap(plates.useOf(plate).vin)), bytes32(Vin.unwrap(lives.vins(i))));
        }
    }

    /// No title moved but by its owner's own consent, or by an act that stood public for its delay; nobody wrote without
    /// a licence.
    function invariant_nothingForbiddenHappened() external view {
        vm.assertEq(lives.breach(), "");
    }
}
