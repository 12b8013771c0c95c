// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibString} from "solady/src/utils/LibString.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IVehicleRegistry, TransferReason} from "../src/interfaces/IVehicleRegistry.sol";
import {Record, SaleConsent} from "../src/types/Record.sol";
import {Register} from "./base/Register.sol";

contract FaultsTest is Register {
    uint256 private constant ID = uint256(uint136(bytes17("WVWZZZ1JZXW000001")));

    function setUp() public override {
        super.setUp();
        birth(VIN, alice);
    }

    function test_fault2() public {
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, ID + (1 << 136)));
        vehicles.ownerOf(ID + (1 << 136));
    }

    function test_fault3() public {
        Record memory record = statement(OWNERSHIP);
        record.payload = string.concat('{"from":"', LibString.toHexString(alice), '","reason":"key-reissue","to":"', LibString.toHexString(bob), '","v":1}');
        vm.prank(police);
        vehicles.announceAuthorityTransfer(record, bob, TransferReason.KeyReissue);
        vm.prank(police);
        owners.withdraw(bob);
        vm.warp(START + 14 days);
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.OwnerNotCertified.selector, bob));
        vehicles.executeAuthorityTransfer(VIN);
    }

    function test_fault4() public {
        Record memory record = statement(SALE);
        record.plate = PLATE_FR;
        SaleConsent memory consent = consentOf(desk, record);
        bytes memory signature = signatureOf(alice, digestOf(consent, record));
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.PlateMismatch.selector, VIN, PLATE_FR));
        vm.prank(desk);
        vehicles.settleSale(consent, signature, bob, record);
    }

    function test_fault5() public {
        vm.prank(alice);
        vehicles.setHolder(VIN, stranger);
        sell(alice, bob);
        sell(bob, alice);
        vm.assertEq(vehicles.vehicleOf(VIN).holder, alice);
    }
}
