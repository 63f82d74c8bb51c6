namespace Waybill.Casework.Evaluation.Words;

/// <summary>A filler or speaker as the ruler compares it.</summary>
internal sealed class Name
{
    private const int MostWordsApart = 4;
    private const int ShortestStem = 4;
    private static readonly string[] Articles = ["the ", "a ", "an "];
    private static readonly string[] Endings = ["ions", "ion", "ing", "ed", "es", "s"];
    private readonly string form;
    private readonly HashSet<string> words;

    private Name(string form, HashSet<string> words) => (this.form, this.words) = (form, words);

    /// <summary>Folds a name.</summary>
    public static Name Of(string text)
    {
        var form = Form(text);
        var words = form.Replace('-', ' ')
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !NameRules.Embedded.Stop.Contains(word))
            .Select(word => Stem(Canonical(word)))
            .ToHashSet(StringComparer.Ordinal);
        return new(form, words);
    }

    /// <summary>
    /// True when both name the same thing: equal, or one's content words hold all of the other's with at most four more.
    /// </summary>
    public bool IsSame(Name other)
    {
        if (form == other.form)
            return true;
        var (fewer, more) = words.Count <= other.words.Count ? (words, other.words) : (other.words, words);
        return fewer.Count > 0 && more.Count - fewer.Count <= MostWordsApart && fewer.IsSubsetOf(more);
    }

    private static string Form(string text)
    {
        var plain = PlainText.Of(text);
        if (NameRules.Embedded.Canonical.TryGetValue(plain, out var known))
            return known;
        var article = Articles.FirstOrDefault(article => plain.StartsWith(article, StringComparison.Ordinal));
        return Canonical(article is null ? plain : plain[article.Length..]);
    }

    private static string Canonical(string plain) => NameRules.Embedded.Canonical.GetValueOrDefault(plain, plain);

    private static string Stem(string word)
    {
        var length = CodePoints.Count(word);
        foreach (var ending in Endings)
        {
            if (
                length - ending.Length >= ShortestStem
                && word.EndsWith(ending, StringComparison.Ordinal)
                && !word.EndsWith("ss", StringComparison.Ordinal)
            )
                return word[..^ending.Length];
        }

        return word;
    }
}
