// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Vin} from "../types/Vin.sol";
import {IVehicleRegistry} from "./IVehicleRegistry.sol";

/// A vehicle's lien, in two slots.
struct Lien {
    /// Who is owed and releases it: a bank, or the department that ordered it. Zero for none.
    address holder;
    /// Counts the liens of this vehicle from 1: names this one in quotes and releases. Stays when it is released.
    uint64 id;
    /// By a court, through the department; no owner signed it.
    bool isOrdered;
    /// Of the ceiling, and of any payoff: an ERC-20, or zero for the native coin.
    address currency;
    /// What a payoff may ask at most, in the currency's smallest unit.
    uint96 ceiling;
}

/// What the owner signs for a lien, and what a department orders.
struct LienTerms {
    Vin vin;
    address currency;
    uint96 ceiling;
    /// Unix seconds, inclusive: until then the owner's signature can be used.
    uint40 deadline;
}

/// What a lien's holder takes for releasing it, signed by the holder.
struct Payoff {
    /// In the sale's currency, which must be the lien's; 0 where the holder was paid elsewhere.
    uint256 amount;
    /// The one sale it is good for; zero for any at the desk it names.
    bytes32 saleId;
    /// Unix seconds, inclusive.
    uint40 expiry;
}

/// Liens on vehicles, one active a vehicle.
///
/// Trust. A lien comes into being by the owner's signature for one licensed bank, or by the order of the responsible
/// country's department; never by a bank alone. It can never take more than the ceiling the owner signed. It ends by
/// its holder, by the department of the responsible country (a bank that is gone or silent holds no car for ever), or
/// in a sale, by the holder's signature. Admitted sale desks refuse a car with an active lien; an authority's transfer
/// of title leaves the lien on the car.
///
/// Signatures are EIP-712, domain {name "UrCar", version "1", chainId, verifyingContract: this contract}:
/// `LienConsent(string vin,address holder,address currency,uint96 ceiling,uint64 lien,uint40 deadline)` by the owner, lien
/// = the id it will have, so that no consent is used twice;
/// `LienPayoff(string vin,uint64 lien,address desk,bytes32 sale,address currency,uint256 amount,uint40 expiry)` by the
/// holder. Accounts with code sign by ERC-1271.
///
/// | state | who | by | becomes |
/// |---|---|---|---|
/// | none | licensed bank, with the owner's signature | `registerLien` | active |
/// | none | department of the responsible country | `orderLien` | active, ordered |
/// | active | its holder, department of the responsible country | `releaseLien` | none |
/// | active | the desk its holder named, settling a sale | `payOff` | none |
/// @dev Functions are dispatched in the order of their selectors, 22 gas each: no name may come before `holderOf`, which
/// every sale asks.
interface ILienRegistry {
    event LienRegistered(
        Vin indexed vin, address indexed holder, uint64 indexed id, bool isOrdered, address currency, uint96 ceiling
    );
    /// @param by the holder, a department, or the desk that settled a sale.
    event LienReleased(Vin indexed vin, address indexed holder, uint64 indexed id, address by);

    error NotBank(address account);
    error NotResponsible(Vin vin, address account);
    error NotDesk(address account);
    error NotLienHolder(Vin vin, address account);
    error LienExists(Vin vin, address holder);
    error LienUnknown(Vin vin);
    /// A car that a buyer has paid for and waits for takes no new debt of its seller.
    error LienForReserved(Vin vin, address desk);
    error LienSignatureInvalid(address signer);
    error LienSignatureExpired(uint256 deadline);
    error PayoffForOtherSale(bytes32 signed, bytes32 given);
    error PayoffAboveCeiling(uint256 amount, uint256 ceiling);
    error PayoffInOtherCurrency(address currency, address required);

    /// The caller's lien, by the owner's signature.
    function registerLien(LienTerms calldata terms, bytes calldata signature) external;

    /// A court's lien, in the name of the calling department. The deadline of `terms` is of no account.
    function orderLien(LienTerms calldata terms) external;

    function releaseLien(Vin vin) external;

    /// Ends the lien as its holder signed; the calling desk must credit the holder with the amount, in the same transaction.
    /// @param currency of the sale.
    /// @return holder who is owed the amount.
    function payOff(Vin vin, bytes32 saleId, address currency, Payoff calldata payoff, bytes calldata signature)
        external
        returns (address holder);

    function lienOf(Vin vin) external view returns (Lien memory);

    /// Zero without an active lien.
    function holderOf(Vin vin) external view returns (address);

    function registry() external view returns (IVehicleRegistry);
}
