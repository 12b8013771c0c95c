// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Record, SaleConsent} from "../../src/types/Record.sol";
import {OdometerUnit, Stamp} from "../../src/types/Stamp.sol";
import {Register} from "./Register.sol";
import {Stating} from "./Stating.sol";

/// Alice's car, which `desk` reserves for Bob for thirty days.
abstract contract Reserving is Register {
    using Stating for Stamp;

    uint40 internal constant UNTIL = uint40(START + 30 days);

    Record internal record;
    SaleConsent internal consent;
    address internal otherDesk;

    function setUp() public virtual override {
        super.setUp();
        birth(VIN, alice);
        otherDesk = admit("otherDesk", "EU", 1 << 12);
        record = statement(SALE);
        record.stated = record.stated.withOdometer(100).withUnit(OdometerUnit.Kilometre);
        consent = consentOf(desk, record);
        (consent.buyer, consent.nonce) = (bob, 5);
    }

    function signature() internal view returns (bytes memory) {
        return signatureOf(alice, digestOf(consent, record));
    }

    function reserve() internal {
        reserve(desk, signature(), bob, UNTIL);
    }

    function reserve(address by, bytes memory signature_, address buyer, uint40 until) internal {
        vm.prank(by);
        vehicles.reserveFor(consent, signature_, buyer, until, record);
    }

    function settle(address by) internal returns (uint32) {
        vm.prank(by);
        return vehicles.settleReserved(record);
    }

    function release(address by) internal {
        vm.prank(by);
        vehicles.release(VIN);
    }
}
