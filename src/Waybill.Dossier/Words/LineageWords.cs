namespace Waybill.Dossier.Words;

/// <summary>Headings that more than one form writes.</summary>
internal static class LineageWords
{
    /// <summary>Over lineages that say what could be.</summary>
    public const string Possible = "What could be: capacities, plans, forecasts";

    /// <summary>Over claims that count over another window.</summary>
    public const string NotComparable = "What cannot be compared";
}
