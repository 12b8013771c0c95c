// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// What a licence costs in a country. Amounts in the euro token's smallest unit.
struct Fees {
    uint88 yearly;
    /// For whoever runs a listed validator; never more than `yearly`.
    uint88 validatorYearly;
    /// Taken and not yet collected by a department of the country.
    uint128 collected;
}

/// How long a licence is paid, and with what it can be renewed.
struct Term {
    /// Unix seconds, inclusive.
    uint40 paidUntil;
    /// The account's own until a grant or renewal takes a fee from it.
    uint128 deposit;
}

/// The yearly fee of a licence. Part of `ILicenseRegistry`.
/// @notice A business pays ahead into a deposit that stays its own; the first grant and each renewal, by its own
/// country's department, take one fee from it for 365 days. A term that ended changes nothing by itself: 30 days later
/// anyone may call `lapse`, which suspends the licence; so every change of standing is an event, and "licensed at the
/// time" needs no clock. A department can renew in a term's last 90 days only, so it cannot take years at once; whoever
/// fears a higher fee keeps the deposit as low as the fee it accepts.
/// @dev Names keep their selectors behind the questions that every record asks. See docs/decisions/0007.
interface ILicenceTerms {
    event FeeSet(bytes2 indexed country, uint88 yearly, uint88 validatorYearly);
    /// @param deposit after it.
    event FeeDeposited(address indexed account, uint256 amount, uint256 deposit);
    event FeeWithdrawn(address indexed account, uint256 amount);
    /// @param fee taken from the account's deposit for the 365 days that end at `paidUntil`.
    event LicenceRenewed(address indexed account, bytes2 indexed country, uint40 paidUntil, uint256 fee);
    event FeesCollected(bytes2 indexed country, address indexed department, uint256 amount);

    error ValidatorFeeHigher(uint256 validatorYearly, uint256 yearly);
    error DepositTooLow(address account, uint256 deposit, uint256 fee);
    error NothingDeposited(address account);
    error NothingCollected(bytes2 country);
    error RenewalTooEarly(address account, uint256 from);
    error TermOver(address account, uint256 paidUntil);
    error TermNotOver(address account, uint256 lapsesAfter);

    // --- a department's, for its own country ---

    /// Sets the fees of the caller's country. Binds later grants and renewals.
    function setFee(uint88 yearly, uint88 validatorYearly) external;

    /// Extends a licence by 365 days from the later of now and its end, for the fee of now.
    function renew(address account) external;

    /// Pays the caller what its country collected.
    function collectFees() external;

    // --- a business's own ---

    /// Pays ahead. Reverts as the token does.
    function depositFee(uint128 amount) external;

    /// Pays the caller's whole deposit back.
    function withdrawFee() external;

    // --- anyone ---

    /// Suspends a licensee whose term ended more than 30 days ago.
    function lapse(address account) external;

    // --- views ---

    function feesOf(bytes2 country) external view returns (Fees memory);

    function paidTermOf(address account) external view returns (Term memory);
}
