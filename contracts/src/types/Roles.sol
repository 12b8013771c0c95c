// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// What an account may act as: one bit each, several at once.
library Roles {
    uint32 internal constant DEPARTMENT = 1 << 0;
    uint32 internal constant POLICE = 1 << 1;
    uint32 internal constant MANUFACTURER = 1 << 2;
    uint32 internal constant DEALER = 1 << 3;
    uint32 internal constant INSPECTION_STATION = 1 << 4;
    uint32 internal constant WORKSHOP = 1 << 5;
    uint32 internal constant INSURER = 1 << 6;
    uint32 internal constant NOTARY = 1 << 7;
    uint32 internal constant BANK = 1 << 8;
    uint32 internal constant PARTS_SUPPLIER = 1 << 9;
    uint32 internal constant TYRE_SHOP = 1 << 10;
    uint32 internal constant CONNECTED_CAR = 1 << 11;
    /// A contract of the register that settles sales, admitted by the federation.
    uint32 internal constant SALE_DESK = 1 << 12;
    /// A contract of the register that may reserve and slash stakes, admitted by the federation.
    uint32 internal constant COURT = 1 << 13;

    /// Admitted by the federation, never licensed by a department.
    uint32 internal constant FEDERAL = DEPARTMENT | POLICE | SALE_DESK | COURT;
    /// What a department may license.
    uint32 internal constant LICENSABLE = (1 << 12) - 1 & ~(DEPARTMENT | POLICE);
}
