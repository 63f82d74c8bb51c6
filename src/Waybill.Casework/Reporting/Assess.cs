using Waybill.Casework.Cases;

namespace Waybill.Casework.Reporting;

/// <summary>Weighs a case.</summary>
public static class Assess
{
    /// <summary>
    /// Weighs a case. Changed configuration files are recorded first, since an answer stands only on what the journal has; that takes the writer's
    /// place for a moment, and nothing else does.
    /// </summary>
    /// <param name="bench">Who asks.</param>
    /// <param name="path">The case's folder.</param>
    /// <param name="tell">Is told what was recorded.</param>
    public static CaseAssessment Run(Workbench bench, string path, Action<string> tell)
    {
        var store = CurrentCase.OpenRecorded(bench, path, tell);
        return CaseAssessment.Of(store, DecidedCase.Of(store));
    }
}
