namespace Waybill.Capture.Languages;

/// <summary>
/// Tells a text's language: first by script, then, for Latin and Cyrillic, by the share of words that are function words of a language.
/// What the exhibit declares decides only where the text does not speak clearly.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>BCP 47's tag for a language that is not known.</summary>
    public const string Undetermined = "und";

    /// <summary>A text in Cyrillic letters, whichever its language (BCP 47 with the script of ISO 15924).</summary>
    public const string UndeterminedCyrillic = "und-Cyrl";

    private const int SampleLength = 60_000;
    private const int FewestLetters = 20;
    private const int FewestWords = 12;

    // In prose of the languages listed, a quarter to a half of the words are in the list; in another language's, few are.
    private const double ClearShare = 0.12;
    private const double ClearLead = 1.35;

    public static LanguageJudgement Detect(string text, string? declared)
    {
        var hint = Primary(declared);
        var seen = FromText(text.AsSpan(0, Math.Min(text.Length, SampleLength)));
        if (seen is null or UndeterminedCyrillic)
            return new(hint is null or "en" ? seen ?? hint ?? Undetermined : hint);
        return seen == hint || hint is null ? new(seen) : new(seen, declared);
    }

    // The clear verdict of the text itself, else null.
    private static string? FromText(ReadOnlySpan<char> sample)
    {
        var scripts = new ScriptProfile(sample);
        if (scripts.Total < FewestLetters || scripts.Leading is not { } script)
            return null;
        return script switch
        {
            "latin" => FromWords(sample, script),
            // Too few words to tell the language are still enough to tell that it is not English.
            "cyrillic" => FromWords(sample, script) ?? UndeterminedCyrillic,
            _ => script,
        };
    }

    private static string? FromWords(ReadOnlySpan<char> sample, string script)
    {
        var languages = LanguageProfiles.Shipped.Of(script);
        var hits = languages.Keys.ToDictionary(language => language, _ => 0);
        var words = 0;
        foreach (var word in Words(sample.ToString()))
        {
            words++;
            foreach (var (language, list) in languages)
            {
                if (list.Contains(word))
                    hits[language]++;
            }
        }
        if (words < FewestWords)
            return null;
        var ranked = hits.OrderByDescending(hit => hit.Value).ThenBy(hit => hit.Key, StringComparer.Ordinal).ToArray();
        return ranked[0].Value >= ClearShare * words && ranked[0].Value >= ClearLead * ranked[1].Value ? ranked[0].Key : null;
    }

    private static IEnumerable<string> Words(string sample)
    {
        var start = -1;
        for (var i = 0; i <= sample.Length; i++)
        {
            var inWord = i < sample.Length && char.IsLetter(sample[i]);
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                yield return sample[start..i].ToLowerInvariant();
                start = -1;
            }
        }
    }

    private static string? Primary(string? tag)
    {
        var primary = tag?.Trim().Split('-', '_')[0].ToLowerInvariant();
        return primary is { Length: 2 or 3 } && primary.All(char.IsAsciiLetterLower) && primary != Undetermined ? primary : null;
    }
}
