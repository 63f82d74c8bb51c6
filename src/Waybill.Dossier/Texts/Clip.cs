using Waybill.Dossier.Words;

namespace Waybill.Dossier.Texts;

/// <summary>Cuts captured text to a length that a page can bear, says so, and never splits a surrogate pair.</summary>
internal static class Clip
{
    /// <summary>How many characters of a title, name or cell are shown.</summary>
    public const int Label = 300;

    /// <summary>How many characters of a quote are shown.</summary>
    public const int Quote = 2_000;

    /// <summary>Keeps the beginning of a one-line label; line ends become spaces.</summary>
    public static string ToLabel(string text)
    {
        var line = (text.Length <= Label ? text : Head(text, Label)).ReplaceLineEndings(" ").Trim();
        return HiddenCharacters.WellFormed(text.Length <= Label ? line : $"{line} … [{NumberWords.Count(text.Length, "character")}]");
    }

    /// <summary>Keeps the beginning and the end of a quote.</summary>
    public static string ToQuote(string text)
    {
        if (text.Length <= Quote)
            return HiddenCharacters.WellFormed(text);
        var (head, tail) = (Head(text, Quote * 3 / 4), text[Pair.Before(text, text.Length - (Quote / 4))..]);
        return HiddenCharacters.WellFormed(
            $"{head} [… {NumberWords.Count(text.Length - head.Length - tail.Length, "character")} left out …] {tail}"
        );
    }

    private static string Head(string text, int length) => text[..Pair.Before(text, length)];
}

/// <summary>Places in a text that split no surrogate pair.</summary>
internal static class Pair
{
    /// <summary>The place itself, or the one before when it would split a pair.</summary>
    public static int Before(string text, int at) => Splits(text, at) ? at - 1 : at;

    /// <summary>The place itself, or the one after when it would split a pair.</summary>
    public static int After(string text, int at) => Splits(text, at) ? at + 1 : at;

    private static bool Splits(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
