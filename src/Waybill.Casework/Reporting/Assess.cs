using Waybill.Casework.Cases;

namespace Waybill.Casework.Reporting;

/// <summary>Weighs a case.</summary>
public static class Assess
{
    /// <summary>
    /// Weighs a case. Changed configuration files are recorded first, since an answer stands only on what the journal has.
    /// </summary>
    public static CaseAssessment Run(Workbench bench, string path)
    {
        return CurrentCase.Weigh(bench, path, store => CaseAssessment.Of(store, DecidedCase.Of(store)));
    }
}
