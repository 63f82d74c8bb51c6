using System.Text;

namespace Waybill.FollowTheMoney.Texts;

/// <summary>
/// A text's letters and digits, small, without accents, words joined by hyphens. Scripts stay as they are: no table here turns one into
/// another.
/// </summary>
internal static class Slug
{
    public static string? Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in Composition.Decompose(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (slug.Length > 0 && slug[^1] != '-' && !IsMark(rune) && rune.Value is not ('\'' or '\u2019' or '\u02BC'))
                slug.Append('-');
        }

        var joined = slug.ToString().TrimEnd('-');
        return joined.Length > 0 ? joined : null;
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark
                or System.Globalization.UnicodeCategory.EnclosingMark;
}
