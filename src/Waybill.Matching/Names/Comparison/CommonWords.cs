using Waybill.Matching.Names.Analysis;
using Waybill.Matching.Names.Around;

namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Tells where bodies have only words in common that many share, and one has a word of its own: "General Trading" is not Al Rawda General
/// Trading, nor is "Bank of China" the Agricultural Bank of China. Which country's a ministry is often goes without saying.
/// </summary>
internal static class CommonWords
{
    private const double OfPlace = 1.8;
    private const int MostOfPlace = 2;

    // Of two states, and so no country's name by itself.
    private const string Korea = "korea";

    /// <summary>How much no link is of a word of its own, where something is left that is; 0 where one is, or nothing is left.</summary>
    /// <param name="left">The one name.</param>
    /// <param name="right">The other.</param>
    /// <param name="links">What is in common.</param>
    /// <param name="rest">What is left of the longer name.</param>
    public static double Amount(Name left, Name right, List<PartLink> links, in Rest rest)
    {
        var (told, places, last, isLeft) = (0, 0, 0, rest.Count > 0 && Array.IndexOf(left.PartArray, rest[0]) >= 0);
        foreach (var link in links)
        {
            var ofLeft = left.PartArray.AsSpan(link.Left, link.LeftCount);
            var ofRight = right.PartArray.AsSpan(link.Right, link.RightCount);
            if (IsPlace(ofLeft) && IsPlace(ofRight))
                places++;
            // A common word that is misspelt on one side is none there.
            else if (!AreCommon(ofLeft) && !AreCommon(ofRight) && !(IsOfCapitals(ofLeft) && IsOfCapitals(ofRight)))
                return 0;
            told += ofLeft[0].Tells ? 1 : 0;
            last = Math.Max(last, isLeft ? link.Left : link.Right);
        }

        if (links.Count == 0)
            return 0;
        if (places > 0)
            return told <= MostOfPlace && HasOther(rest, (isLeft ? left : right).PartArray.AsSpan(0, last)) ? OfPlace : 0;
        return HasOther(rest, []) ? 1 : 0;
    }

    // A common word counts where it stands before what is in common: "Iran Shipping" is Iran Shipping Lines in short.
    private static bool HasOther(in Rest rest, ReadOnlySpan<NamePart> before)
    {
        for (var i = 0; i < rest.Count; i++)
        {
            if (
                (
                    rest[i].Class == PartClass.Word
                    || (rest[i] is { Class: PartClass.Generic, IsOnlyBody: false } && before.Contains(rest[i]))
                )
                && !IsPlace(rest[i])
                && !WordLists.Embedded.BesideStates.Contains(rest[i].Head)
            )
                return true;
        }

        return false;
    }

    private static bool IsPlace(ReadOnlySpan<NamePart> parts) => parts.Length == 1 && IsPlace(parts[0]);

    private static bool IsPlace(NamePart part) =>
        part.Class == PartClass.Word
        && (
            part.Head == Korea
            || Places.AreCountry(part.Text)
            || Places.AreCountry(part.Head)
            || Places.IsTown([new NameToken(part.Text, part.Folded, part.Script)])
        );

    private static bool IsOfCapitals(ReadOnlySpan<NamePart> parts) => parts.Length == 1 && parts[0].IsOfCapitals;

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
