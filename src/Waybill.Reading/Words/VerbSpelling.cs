namespace Waybill.Reading.Words;

/// <summary>Spells the regular forms of a verb (Quirk et al. 1985, sections 3.5 to 3.10).</summary>
internal static class VerbSpelling
{
    /// <summary>The third person of the present.</summary>
    public static string Third(string lemma) =>
        lemma switch
        {
            [.., 's' or 'x' or 'z' or 'o'] => lemma + "es",
            [.., 'c' or 's', 'h'] => lemma + "es",
            [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => lemma[..^1] + "ies",
            _ => lemma + "s",
        };

    /// <summary>The past.</summary>
    public static string Past(string lemma, bool doubles) =>
        lemma switch
        {
            [.., 'e'] => lemma + "d",
            [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => lemma[..^1] + "ied",
            _ => doubles ? $"{lemma}{lemma[^1]}ed" : lemma + "ed",
        };

    /// <summary>True where British spelling doubles a final l: <c>travelled</c>, <c>fuelling</c>.</summary>
    public static bool HasBritishDoubling(string lemma) =>
        lemma is [.., 'a' or 'e' or 'u' or 'i', 'l'] and not [.., 'a' or 'e' or 'i' or 'o' or 'u', _, 'l'];

    /// <summary>The form in <c>-ing</c>.</summary>
    public static string Gerund(string lemma, bool doubles) =>
        lemma switch
        {
            "lie" => "lying",
            "put" or "cut" or "quit" or "set" or "let" or "get" or "hit" or "run" or "win" or "shut" or "begin" => $"{lemma}{lemma[^1]}ing",
            [.., not ('e' or 'y' or 'o'), 'e'] => lemma[..^1] + "ing",
            _ => doubles ? $"{lemma}{lemma[^1]}ing" : lemma + "ing",
        };
}
