namespace Waybill.Storage.Verification;

/// <summary>Collects findings, and keeps a bounded number of them.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> failures = [];
    private readonly List<Finding> warnings = [];

    public int FailureCount { get; private set; }

    public IReadOnlyList<Finding> Failures => failures;

    public IReadOnlyList<Finding> Warnings => warnings;

    public void Fail(FindingKind kind, string place, string expected, string found)
    {
        FailureCount++;
        if (failures.Count < VerificationReport.MostKept)
            failures.Add(new(kind, place, expected, found));
    }

    public void Warn(FindingKind kind, string place, string expected, string found)
    {
        if (warnings.Count < VerificationReport.MostKept)
            warnings.Add(new(kind, place, expected, found));
    }
}
