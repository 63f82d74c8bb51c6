using Waybill.Storage.Journal;

namespace Waybill.Storage.Verification;

/// <summary>What verifying a case found.</summary>
public sealed record VerificationReport
{
    /// <summary>The most findings of each list that are kept; all are counted.</summary>
    public const int MostKept = 1000;

    /// <summary>The journal's head as far as it could be read.</summary>
    public required JournalHead Head { get; init; }

    /// <summary>How many events the journal has.</summary>
    public required long Events { get; init; }

    /// <summary>How many of them a withdrawal has erased.</summary>
    public required long Redacted { get; init; }

    /// <summary>How many exhibits were checked.</summary>
    public required int Exhibits { get; init; }

    /// <summary>How many working texts were checked.</summary>
    public required int Texts { get; init; }

    /// <summary>How many pieces of configuration were checked.</summary>
    public required int Configurations { get; init; }

    /// <summary>How many bytes of the locker were hashed.</summary>
    public required long Bytes { get; init; }

    /// <summary>How many failures there are.</summary>
    public required int FailureCount { get; init; }

    /// <summary>What is broken: the journal first, in its order, then the locker.</summary>
    public required IReadOnlyList<Finding> Failures { get; init; }

    /// <summary>What is odd and breaks nothing.</summary>
    public required IReadOnlyList<Finding> Warnings { get; init; }

    /// <summary>The first broken thing; null when all holds.</summary>
    public Finding? First => Failures.Count > 0 ? Failures[0] : null;

    /// <summary>True when nothing is broken.</summary>
    public bool Holds => First is null;
}
