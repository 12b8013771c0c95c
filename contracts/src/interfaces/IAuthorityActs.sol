// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Record} from "../types/Record.sol";
import {Vin} from "../types/Vin.sol";
import {IKeyReissues} from "./IKeyReissues.sol";

/// A title transfer by an authority's act, public since its announcement.
struct AuthorityTransfer {
    /// Zero for an annulment.
    address to;
    /// Unix seconds; it can be executed from then on.
    uint40 executableFrom;
    bytes2 country;
}

enum TransferReason {
    Inheritance,
    CourtOrder,
    KeyReissue,
    /// The registration was wrong: the title ends, the life file stays, the VIN may be registered anew.
    Annulment
}

/// What authorities may do to titles without their holders: announced, public for `transferDelay`, then executed by
/// anyone. And how a lost key is issued anew: see `IKeyReissues`.
///
/// Trust. The vehicle registry created this contract in its constructor and obeys no other: nobody can put another in
/// its place, upgrade it or stand between. It asks the registry for three things only: to write an authority's record
/// as its author, to end a vehicle's freeze with or without moving its title, and to freeze a key. Everything that an
/// act must satisfy besides is checked here.
interface IAuthorityActs is IKeyReissues {
    event AuthorityTransferAnnounced(Vin indexed vin, address indexed to, address indexed by, uint40 executableFrom);
    event AuthorityTransferCancelled(Vin indexed vin, address indexed by);
    event AuthorityTransferExecuted(Vin indexed vin, address indexed from, address indexed to);
    /// A title went from a key to the one issued in its place.
    event KeyFollowed(Vin indexed vin, address indexed oldKey, address indexed newKey);

    error AuthorityTransferUnknown(Vin vin);
    error AuthorityTransferTooEarly(Vin vin, uint256 executableFrom);
    error ReasonPayloadWrong(string expected);

    /// Announces a transfer of title without the holder's consent. Department or police of the responsible country.
    /// The record's kind is `ownership` and its payload
    /// `{"from":"0x…","reason":"inheritance|court-order|key-reissue|annulment","to":"0x…","v":1}`, addresses in lower case.
    /// No sale settles and no export is recorded while it is open. An annulment's `to` is zero, and no other act's: it
    /// ends a wrong registration.
    function announceAuthorityTransfer(Record calldata record, address to, TransferReason reason) external;

    /// Department or police of the country that announced it.
    function cancelAuthorityTransfer(Vin vin) external;

    /// Moves the title once the delay has passed, and ends a reservation. Anyone. An annulment burns it and releases the
    /// plate, of an active vehicle only: nothing is recorded or sold until the VIN is registered anew, whose record is the
    /// file's next; mark and breach flag stay.
    function executeAuthorityTransfer(Vin vin) external;

    /// Moves a title from a key to the one issued in its place, and ends a reservation. Any authority that may write
    /// `ownership`: the record, with reason `key-reissue`, is the caller's; whom the title goes to was decided by the
    /// re-issue. Not while an authority's transfer of this title is open: that decides.
    function followKey(Record calldata record) external;

    function authorityTransferOf(Vin vin) external view returns (AuthorityTransfer memory);
}
