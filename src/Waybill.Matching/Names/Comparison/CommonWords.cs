using Waybill.FollowTheMoney.Types;
using Waybill.Matching.Names.Analysis;
using Waybill.Matching.Names.Around;

namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Tells where bodies have only words in common that many share, and one has a word of its own: "General Trading" is not Al Rawda General
/// Trading, nor is "Bank of China" the Agricultural Bank of China. Which country's a ministry is often goes without saying, but not a second
/// country.
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
    /// <param name="isLeft">True where the left name is the longer one.</param>
    /// <param name="rest">What is left of it.</param>
    public static double Amount(Name left, Name right, List<PartLink> links, bool isLeft, in Rest rest)
    {
        var (told, places, last, state) = (0, 0, 0, (string?)null);
        foreach (var link in links)
        {
            var ofLeft = left.PartArray.AsSpan(link.Left, link.LeftCount);
            var ofRight = right.PartArray.AsSpan(link.Right, link.RightCount);
            if (IsPlace(ofLeft) && IsPlace(ofRight))
            {
                places++;
                state ??= StateOf(ofLeft[0]);
            }
            // A common word that is misspelt on one side is none there.
            else if (!AreCommon(ofLeft) && !AreCommon(ofRight) && !(IsOfCapitals(ofLeft) && IsOfCapitals(ofRight)))
                return 0;
            told += ofLeft[0].Tells ? 1 : 0;
            last = Math.Max(last, isLeft ? link.Left : link.Right);
        }

        if (links.Count == 0)
            return 0;
        if (places == 0)
            return HasOther(rest, 0) ? 1 : 0;
        var longer = (isLeft ? left : right).PartArray;
        return (told <= MostOfPlace && HasOther(rest, last)) || HasOtherState(rest, state) || IsOfOtherKind(rest, longer) ? OfPlace : 0;
    }

    // A common word counts where it stands before what is in common: "Iran Shipping" is Iran Shipping Lines in short.
    private static bool HasOther(in Rest rest, int before)
    {
        for (var i = 0; i < rest.Count; i++)
        {
            if (rest[i].Class == PartClass.Word ? !IsPlace(rest[i]) && !GoesUnsaid(rest[i]) : rest.Place(i) < before && Tells(rest[i]))
                return true;
        }

        return false;
    }

    // "Syrian Lebanese Commercial Bank" is not the Commercial Bank of Syria.
    private static bool HasOtherState(in Rest rest, string? state)
    {
        for (var i = 0; state is not null && i < rest.Count; i++)
        {
            if (rest[i].Class == PartClass.Word && StateOf(rest[i]) is { } other && other != state)
                return true;
        }

        return false;
    }

    // "Kazan State Technical University" is not Kazan State University, though three words are in common.
    private static bool IsOfOtherKind(in Rest rest, NamePart[] longer)
    {
        for (var i = 0; i < rest.Count; i++)
        {
            if (
                Tells(rest[i])
                && rest.Place(i) + 1 < longer.Length
                && WordLists.Embedded.BehindKinds.Contains(longer[rest.Place(i) + 1].Head)
            )
                return true;
        }

        return false;
    }

    private static bool Tells(NamePart part) => part is { Class: PartClass.Generic, IsOnlyBody: false } && !GoesUnsaid(part);

    private static bool GoesUnsaid(NamePart part) => WordLists.Embedded.BesideStates.Contains(part.Head);

    // The code of a country, by its name or its adjective; of "Korea" none, of which there are two.
    private static string? StateOf(NamePart part) =>
        part.Head == Korea
            ? null
            : PropertyTypes.Country.Clean(part.Text) ?? PropertyTypes.Country.Clean(part.Head) ?? Demonyms.Code(part.Text);

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
