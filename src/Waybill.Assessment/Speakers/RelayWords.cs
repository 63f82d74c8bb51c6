namespace Waybill.Assessment.Speakers;

/// <summary>Words behind which a relay is named, not the speaker: "US officials via the Journal", "Herald citing Evening News".</summary>
internal static class RelayWords
{
    private static readonly string[] All =
    [
        " via ",
        " citing ",
        " quoted by ",
        " quoting ",
        " as retold",
        " as repeated by ",
        " as told by ",
        " / ",
    ];

    // What a body hands over or puts out is its word: "intelligence agency briefing to lawmakers", "ministry fact sheet".
    private static readonly string[] Papers = [" report to ", " briefing to ", " letter to ", " fact sheet"];

    /// <summary>Where the first of them stands; the length of the words where none does.</summary>
    public static int First(string words)
    {
        var first = words.Length;
        foreach (var word in All.Concat(Papers))
        {
            if (words.IndexOf(word, StringComparison.Ordinal) is > 0 and var at && at < first)
                first = at;
        }

        return first;
    }

    /// <summary>Who is named before, between and behind them.</summary>
    public static string[] Parts(string words) => words.Split(All, StringSplitOptions.TrimEntries);
}
