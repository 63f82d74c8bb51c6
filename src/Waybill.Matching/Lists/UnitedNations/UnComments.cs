using System.Text.RegularExpressions;
using Waybill.Matching.Lists.Drafting;

namespace Waybill.Matching.Lists.UnitedNations;

/// <summary>What the comments of an entry tell in forms that can be relied on; the comments stand whole as a note beside it.</summary>
internal static partial class UnComments
{
    private const RegexOptions Plainly = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    /// <summary>
    /// True when an entity is plainly a ship: its name bears a ship's mark, or the comments begin with a ship and her IMO number. Owners
    /// and managers have IMO numbers too, and their comments speak of ships: those are none.
    /// </summary>
    public static bool IsVessel(string name, string comments) => Marked().IsMatch(name) || Introduced().IsMatch(comments);

    /// <summary>Takes what is told. An IMO number counts where it stands by itself, not where it belongs to a ship in a sentence.</summary>
    public static void Fill(EntityDraft draft, string comments)
    {
        foreach (Match imo in Imo().Matches(comments))
            draft.Number("imoNumber", imo.Groups["number"].Value, "IMO number");
        foreach (Match bic in Bic().Matches(comments))
            draft.Number("swiftBic", bic.Groups["number"].Value, "SWIFT/BIC");
        if (draft.IsA("Person") && Gender().Match(comments) is { Success: true } gender)
            draft.Add("gender", gender.Groups["word"].Value);
        foreach (Match mail in Mail().Matches(comments))
        {
            if (!draft.IsA("Vessel"))
                draft.Add("email", mail.Value);
        }
    }

    [GeneratedRegex(@"^(M/?V|M/?T|vessel|ship|motor vessel)[\s:""]+\S", Plainly)]
    private static partial Regex Marked();

    [GeneratedRegex(
        @"^\W{0,9}((a|the)\s{1,9})?([\w-]{1,30}[ -]flagged\s{1,9})?([\w-]{1,30}\s{1,9}){0,3}?"
            + @"(vessel|ship|tanker)s?\W{0,3}(with\s{1,9})?IMO\b",
        Plainly
    )]
    private static partial Regex Introduced();

    [GeneratedRegex(
        @"(?<=^\W{0,4}|[.;\n]\s{0,4}|company\s{1,4}(number\s{1,4})?)(International Maritime Organization\s{1,4}\()?IMO\)?"
            + @"(\s{1,4}(number|no\.?))?\s{0,4}:?\s{0,4}(?<number>[0-9]{7})\b",
        Plainly
    )]
    private static partial Regex Imo();

    [GeneratedRegex(@"\bSWIFT(/BIC)?(\s{1,9}code)?\s{0,9}:\s{0,9}(?<number>[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?)\b", Plainly)]
    private static partial Regex Bic();

    [GeneratedRegex(@"\b(gender|sex)\s{0,9}:\s{0,9}(?<word>male|female)\b", Plainly)]
    private static partial Regex Gender();

    [GeneratedRegex(@"\b[A-Z0-9._%+-]{1,64}@[A-Z0-9-]{1,63}(\.[A-Z0-9-]{1,63}){1,6}\b", Plainly)]
    private static partial Regex Mail();
}
