// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IVehicleRegistry} from "../src/interfaces/IVehicleRegistry.sol";
import {Record, SaleConsent, SignedRecord} from "../src/types/Record.sol";
import {Roles} from "../src/types/Roles.sol";
import {Register} from "./base/Register.sol";
import {BurningWallet, RefusingWallet, SloppyWallet, Wallet, YesWallet} from "./base/Wallets.sol";

/// Accounts with code as authors, witnesses and sellers.
contract VehicleRegistryErc1271Test is Register {
    address private wallet;

    function setUp() public override {
        super.setUp();
        birth(VIN, alice);
        wallet = address(new Wallet(bob));
        keys[wallet] = keyOf("bob");
        _license(wallet);
    }

    function test_appendSigned_behaviorContractIsAuthor() public {
        vm.prank(stranger);
        vm.assertEq(vehicles.appendSigned(sign(reading(1), wallet, none())), 2);
    }

    function test_appendSigned_behaviorContractIsWitness() public {
        SignedRecord memory signed = sign(statement(CORRECTION), workshop, two(wallet, police));
        vm.prank(stranger);
        vm.assertEq(vehicles.appendSigned(signed), 2);
    }

    function test_appendSigned_behaviorContractOfAnyLength() public {
        address yes = address(new YesWallet());
        _license(yes);
        SignedRecord memory signed = unsigned(reading(1), yes, none());
        signed.signatures[0] = new bytes(1000);
        vm.prank(stranger);
        vm.assertEq(vehicles.appendSigned(signed), 2);
    }

    function test_appendSigned_revertsIfContractRefuses() public {
        SignedRecord memory signed = sign(reading(1), wallet, none());
        signed.signatures[0] = signatureOf(carol, digestOf(signed));
        _refused(signed, wallet);
        address[2] memory others = [address(new RefusingWallet()), address(new SloppyWallet())];
        for (uint256 i; i < 2; ++i) {
            _license(others[i]);
            _refused(sign(reading(1), others[i], none()), others[i]);
        }
    }

    /// Even one that burns its gas only spoils its own record.
    function test_appendSigned_revertsIfContractBurnsGas() public {
        address burner = address(new BurningWallet());
        _license(burner);
        SignedRecord memory signed = sign(reading(1), burner, none());
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.SignatureInvalid.selector, burner));
        vm.prank(stranger);
        vehicles.appendSigned{gas: 10_000_000}(signed);
    }

    function test_settleSale_behaviorContractSells() public {
        birth(OTHER_VIN, wallet);
        Record memory record = statement(SALE);
        record.vin = OTHER_VIN;
        SaleConsent memory consent = consentOf(desk, record);
        bytes memory signature = signatureOf(wallet, digestOf(consent, record));
        vm.prank(desk);
        vehicles.settleSale(consent, signature, alice, record);
        assertOwner(OTHER_VIN, alice);
    }

    function _license(address account) private {
        vm.prank(department);
        licenses.grant(account, Roles.WORKSHOP);
    }

    function _refused(SignedRecord memory signed, address signer) private {
        bytes32 before = trace(VIN);
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.SignatureInvalid.selector, signer));
        vm.prank(stranger);
        vehicles.appendSigned(signed);
        vm.assertEq(trace(VIN), before);
    }
}
