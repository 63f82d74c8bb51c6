using Waybill.Matching.Names.Around;

namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Tells a firm from that which bears its name in another country: "Banco Santander Chile S.A." is registered under these words, and is not
/// Banco Santander. A country in brackets may be a branch, and one behind the whole name its address; "of Russia" is what many are called in
/// full.
/// </summary>
internal static class Subsidiaries
{
    private const string Of = "of";

    /// <summary>
    /// True where one of two names is the other with words behind it, of which one says more than that there is a body: "Siemens Energy" may be
    /// a subsidiary of Siemens.
    /// </summary>
    /// <param name="longer">The name that has more words.</param>
    /// <param name="isLeft">True where that is the left name.</param>
    /// <param name="links">What is in common.</param>
    /// <param name="rest">What is left of it.</param>
    public static bool MayBe(Name longer, bool isLeft, List<PartLink> links, in Rest rest)
    {
        var (last, hasOwn) = (-1, false);
        foreach (var link in links)
        {
            var (at, count) = isLeft ? (link.Left, link.LeftCount) : (link.Right, link.RightCount);
            var part = longer.PartArray[at];
            if (part.Tells)
                last = Math.Max(last, at + count - 1);
            hasOwn |= part.Class == PartClass.Word && !Places.AreCountry(part.Text) && !Places.AreCountry(part.Head);
        }

        if (!hasOwn)
            return false;
        var saysMore = false;
        for (var i = 0; i < rest.Count; i++)
        {
            if (rest.Place(i) < last)
                return false;
            saysMore |= !rest[i].IsOnlyBody;
        }

        return saysMore;
    }

    /// <summary>True where a country is all that one of two names has beyond the other, and its own legal form stands behind it.</summary>
    /// <param name="longer">The name that has more words.</param>
    /// <param name="rest">What is left of it.</param>
    public static bool IsOf(Name longer, in Rest rest)
    {
        if (rest.Count != 1 || rest[0] is not { Class: PartClass.Word, IsInBrackets: false } country)
            return false;
        var (parts, at) = (longer.PartArray, rest.Place(0));
        return at > 0
            && at + 1 < parts.Length
            && parts[at + 1].Class == PartClass.LegalForm
            && parts[at - 1].Head != Of
            && (Places.AreCountry(country.Text) || Places.AreCountry(country.Head));
    }
}
