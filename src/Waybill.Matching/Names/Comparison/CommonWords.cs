using Waybill.Matching.Names.Around;

namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Tells where bodies have only words in common that many share, and one has a word of its own: "General Trading" is not Al Rawda General
/// Trading. Which country's a ministry is often goes without saying.
/// </summary>
internal static class CommonWords
{
    /// <summary>True where no link is of a word of its own, and something is left that is.</summary>
    /// <param name="left">The one name.</param>
    /// <param name="right">The other.</param>
    /// <param name="links">What is in common.</param>
    /// <param name="rest">What is left of the longer name.</param>
    public static bool Are(Name left, Name right, List<PartLink> links, in Rest rest)
    {
        foreach (var link in links)
        {
            // A common word that is misspelt on one side is none there.
            if (
                !AreCommon(left.PartArray.AsSpan(link.Left, link.LeftCount))
                && !AreCommon(right.PartArray.AsSpan(link.Right, link.RightCount))
            )
                return false;
        }

        for (var i = 0; i < rest.Count; i++)
        {
            if (rest[i].Class == PartClass.Word && !Places.AreCountry(rest[i].Text) && !Places.AreCountry(rest[i].Head))
                return links.Count > 0;
        }

        return false;
    }

    private static bool AreCommon(ReadOnlySpan<NamePart> parts)
    {
        foreach (var part in parts)
        {
            if (part.Class is not (PartClass.Generic or PartClass.LegalForm or PartClass.Empty))
                return false;
        }

        return true;
    }
}
