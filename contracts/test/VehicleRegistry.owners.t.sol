// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IVehicleRegistry} from "../src/interfaces/IVehicleRegistry.sol";
import {SignedRecord} from "../src/types/Record.sol";
import {Register} from "./base/Register.sol";

/// What an owner does alone: name the holder, cancel a signature.
contract VehicleRegistryOwnersTest is Register {
    function setUp() public override {
        super.setUp();
        birth(VIN, alice);
    }

    function test_setHolder() public {
        bytes27 head = vehicles.vehicleOf(VIN).head;
        vm.expectEmit(address(vehicles));
        emit IVehicleRegistry.HolderChanged(VIN, alice, stranger);
        _setHolder(alice, stranger);
        vm.assertEq(vehicles.vehicleOf(VIN).holder, stranger);
        assertOwner(VIN, alice);
        assertHead(vehicles.vehicleOf(VIN).head, head);
    }

    function test_setHolder_behaviorOwnerResets() public {
        _setHolder(alice, stranger);
        vm.expectEmit(address(vehicles));
        emit IVehicleRegistry.HolderChanged(VIN, alice, alice);
        _setHolder(alice, alice);
        vm.assertEq(vehicles.vehicleOf(VIN).holder, alice);
        _setHolder(alice, stranger);
        _setHolder(alice, address(0));
        vm.assertEq(vehicles.vehicleOf(VIN).holder, alice);
    }

    function test_setHolder_behaviorTitleResets() public {
        _setHolder(alice, stranger);
        sell(alice, bob);
        vm.assertEq(vehicles.vehicleOf(VIN).holder, bob);
    }

    /// Back at a former owner, the title does not bring that owner's former holder along.
    function test_setHolder_behaviorTitleResetsForGood() public {
        _setHolder(alice, stranger);
        sell(alice, bob);
        sell(bob, alice);
        vm.assertEq(vehicles.vehicleOf(VIN).holder, alice);
        _setHolder(alice, carol);
        vm.assertEq(vehicles.vehicleOf(VIN).holder, carol);
    }

    function test_setHolder_behaviorOfOneVehicle() public {
        birth(OTHER_VIN, alice);
        _setHolder(alice, stranger);
        vm.assertEq(vehicles.vehicleOf(OTHER_VIN).holder, alice);
    }

    function test_setHolder_revertsIfNotOwner() public {
        _setHolder(alice, bob);
        address[3] memory others = [bob, police, stranger];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.NotOwner.selector, VIN, others[i]));
            _setHolder(others[i], others[i]);
        }
        vm.assertEq(vehicles.vehicleOf(VIN).holder, bob);
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.NotOwner.selector, OTHER_VIN, alice));
        vm.prank(alice);
        vehicles.setHolder(OTHER_VIN, alice);
    }

    function test_cancelNonce() public {
        SignedRecord memory signed = sign(reading(1), workshop, none());
        vm.expectEmit(address(vehicles));
        emit IVehicleRegistry.NonceCancelled(workshop, 0);
        vm.prank(workshop);
        vehicles.cancelNonce(0);
        vm.assertEq(vehicles.isNonceUsed(workshop, 0), true);
        vm.assertEq(vehicles.isNonceUsed(workshop, 1), false);
        vm.assertEq(vehicles.isNonceUsed(station, 0), false);
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.NonceUsed.selector, workshop, 0));
        vehicles.appendSigned(signed);
    }

    function test_cancelNonce_revertsIfUsed() public {
        vm.prank(workshop);
        vehicles.cancelNonce(7);
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.NonceUsed.selector, workshop, 7));
        vm.prank(workshop);
        vehicles.cancelNonce(7);
    }

    function testFuzz_cancelNonce_behaviorOnlyThatOne(uint256 nonce, uint256 other) public {
        vm.assume(nonce != other);
        vm.prank(alice);
        vehicles.cancelNonce(nonce);
        vm.assertEq(vehicles.isNonceUsed(alice, nonce), true);
        vm.assertEq(vehicles.isNonceUsed(alice, other), false);
        vm.assertEq(vehicles.isNonceUsed(bob, nonce), false);
    }

    function _setHolder(address by, address holder) private {
        vm.prank(by);
        vehicles.setHolder(VIN, holder);
    }
}
