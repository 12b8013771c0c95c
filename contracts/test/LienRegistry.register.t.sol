// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILienRegistry, Lien, LienTerms} from "../src/interfaces/ILienRegistry.sol";
import {IVehicleRegistry} from "../src/interfaces/IVehicleRegistry.sol";
import {Sales} from "./base/Sales.sol";
import {Wallet} from "./base/Wallets.sol";

/// How a lien comes on a car, and how it leaves it without a sale.
contract LienRegistryRegisterTest is Sales {
    uint96 private constant CEILING = 5_000e6;

    function test_register() public {
        vm.expectEmit(address(liens));
        emit ILienRegistry.LienRegistered(VIN, bank, 1, false, address(euro), CEILING);
        encumber(VIN, alice, address(euro), CEILING);
        Lien memory lien = liens.lienOf(VIN);
        vm.assertEq(lien.holder, bank);
        vm.assertEq(lien.id, 1);
        vm.assertEq(lien.isOrdered, false);
        vm.assertEq(lien.currency, address(euro));
        vm.assertEq(lien.ceiling, CEILING);
        vm.assertEq(liens.holderOf(VIN), bank);
        vm.assertEq(address(liens.registry()), address(vehicles));
    }

    function test_register_behaviorContractOwner() public {
        address wallet = address(new Wallet(alice));
        keys[wallet] = keyOf("alice");
        vm.prank(police);
        owners.certify(wallet);
        birth(OTHER_VIN, wallet);
        encumber(OTHER_VIN, wallet, COIN, 1);
        vm.assertEq(liens.holderOf(OTHER_VIN), bank);
    }

    function test_register_revertsIfNotSignedByOwner() public {
        LienTerms memory terms = _terms();
        bytes[5] memory signatures = [
            bytes(""),
            signatureOf(bob, lienDigest(terms, bank, 1)),
            signatureOf(alice, lienDigest(terms, notary, 1)),
            signatureOf(alice, lienDigest(terms, bank, 2)),
            signatureOf(alice, lienDigest(LienTerms(VIN, COIN, CEILING, terms.deadline), bank, 1))
        ];
        for (uint256 i; i < 5; ++i) {
            _refused(terms, signatures[i], abi.encodeWithSelector(ILienRegistry.LienSignatureInvalid.selector, alice));
        }
    }

    /// What the owner signed once does not come back once it was released.
    function test_register_revertsIfConsentUsed() public {
        LienTerms memory terms = _terms();
        bytes memory signature = signatureOf(alice, lienDigest(terms, bank, 1));
        vm.startPrank(bank);
        liens.registerLien(terms, signature);
        liens.releaseLien(VIN);
        vm.stopPrank();
        _refused(terms, signature, abi.encodeWithSelector(ILienRegistry.LienSignatureInvalid.selector, alice));
        encumber();
        vm.assertEq(liens.lienOf(VIN).id, 2);
    }

    function test_register_revertsIfExpired() public {
        LienTerms memory terms = _terms();
        bytes memory signature = signatureOf(alice, lienDigest(terms, bank, 1));
        vm.warp(START + 1 days + 1);
        bytes4 selector = ILienRegistry.LienSignatureExpired.selector;
        _refused(terms, signature, abi.encodeWithSelector(selector, START + 1 days));
    }

    function test_register_revertsIfLienExists() public {
        encumber();
        bytes4 selector = ILienRegistry.LienExists.selector;
        _refused(_terms(), "", abi.encodeWithSelector(selector, VIN, bank));
    }

    function testFuzz_register_revertsIfNotBank(address caller) public {
        vm.assume(caller != bank);
        LienTerms memory terms = _terms();
        bytes memory signature = signatureOf(alice, lienDigest(terms, caller, 1));
        vm.expectRevert(abi.encodeWithSelector(ILienRegistry.NotBank.selector, caller));
        vm.prank(caller);
        liens.registerLien(terms, signature);
    }

    function test_register_revertsIfVehicleUnknown() public {
        LienTerms memory terms = _terms();
        terms.vin = OTHER_VIN;
        _refused(terms, "", nonexistent(OTHER_VIN));
    }

    function test_order() public {
        vm.expectEmit(address(liens));
        emit ILienRegistry.LienRegistered(VIN, department, 1, true, address(euro), CEILING);
        vm.prank(department);
        liens.orderLien(_terms());
        vm.assertEq(liens.lienOf(VIN).isOrdered, true);
    }

    function test_order_revertsIfNotResponsible() public {
        LienTerms memory terms = _terms();
        address[4] memory callers = [departmentFr, police, bank, alice];
        for (uint256 i; i < 4; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ILienRegistry.NotResponsible.selector, VIN, callers[i]));
            vm.prank(callers[i]);
            liens.orderLien(terms);
        }
    }

    function test_order_revertsIfVehicleUnknown() public {
        LienTerms memory terms = _terms();
        terms.vin = OTHER_VIN;
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.VehicleUnknown.selector, OTHER_VIN));
        vm.prank(department);
        liens.orderLien(terms);
    }

    function test_release() public {
        encumber();
        vm.expectEmit(address(liens));
        emit ILienRegistry.LienReleased(VIN, bank, 1, bank);
        vm.prank(bank);
        liens.releaseLien(VIN);
        assertFree(VIN);
        vm.assertEq(liens.lienOf(VIN).id, 1);
        vm.assertEq(liens.lienOf(VIN).ceiling, 0);
    }

    /// A bank that is silent or gone holds no car for ever.
    function test_release_behaviorDepartment() public {
        encumber();
        vm.prank(department);
        liens.releaseLien(VIN);
        assertFree(VIN);
    }

    function test_release_behaviorBankNoLongerLicensed() public {
        encumber();
        vm.prank(department);
        licenses.revoke(bank);
        vm.prank(bank);
        liens.releaseLien(VIN);
        assertFree(VIN);
    }

    function test_release_revertsIfNotHolder() public {
        encumber();
        address[4] memory callers = [alice, departmentFr, notary, police];
        for (uint256 i; i < 4; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ILienRegistry.NotLienHolder.selector, VIN, callers[i]));
            vm.prank(callers[i]);
            liens.releaseLien(VIN);
        }
    }

    function test_release_revertsIfNone() public {
        vm.expectRevert(abi.encodeWithSelector(ILienRegistry.LienUnknown.selector, VIN));
        vm.prank(bank);
        liens.releaseLien(VIN);
    }

    function _terms() private view returns (LienTerms memory) {
        return LienTerms(VIN, address(euro), CEILING, uint40(START + 1 days));
    }

    function _refused(LienTerms memory terms, bytes memory signature, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(bank);
        liens.registerLien(terms, signature);
    }
}
