// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// A business's open request for a licence.
struct Application {
    /// ISO 3166-1 alpha-2, of the department it asks.
    bytes2 country;
    uint32 roles;
    /// Unix seconds of asking; 0 where nothing is open.
    uint40 appliedAt;
}

enum ApplicationOutcome {
    Granted,
    Declined,
    Withdrawn
}

/// How a business asks for a licence. Part of `ILicenseRegistry`.
/// @notice One open application per account, to one country; only that country's department can decline it, and its
/// grant closes it. No other country can license who applied, or who has a stake or a deposit. The stake that the roles require is locked beforehand, so that a queue cannot be flooded for free.
/// A department that does not answer keeps nothing: the applicant takes the application back, and its stake by `exit`.
/// @dev Names keep their selectors behind the questions that every record asks. See docs/decisions/0007.
interface ILicenceApplications {
    /// @param profile what the directory shows of the business: canonical JSON {"name","town","v":1,"website"}, unread
    /// here.
    /// @param documents commitment to the private file, which is kept off chain, encrypted.
    event LicenceApplied(
        address indexed account, bytes2 indexed country, uint32 roles, string profile, bytes32 documents
    );
    /// @param by the department, or the account itself.
    event ApplicationClosed(
        address indexed account, bytes2 indexed country, address indexed by, ApplicationOutcome outcome
    );

    error ApplicationMissing(address account);
    error ProfileTooLong(uint256 length, uint256 maximum);

    /// Asks the department of `country` for a licence; replaces an open application. Only without a licence.
    /// @param profile 512 bytes at most.
    function applyFor(bytes2 country, uint32 roles, string calldata profile, bytes32 documents) external;

    /// Takes the caller's application back.
    function recallApplication() external;

    /// Says no. Department of the country that was asked only.
    function declineApplicant(address account) external;

    /// The open application of an account; all zero where there is none.
    function pendingApplicationOf(address account) external view returns (Application memory);
}
