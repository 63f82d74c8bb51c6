using System.Collections.Frozen;
using System.Globalization;
using Waybill.Core.Catalogues;

namespace Waybill.Reading.Dates.Lexemes;

/// <summary>The words of <c>time-words.yaml</c>.</summary>
internal static class TimeWords
{
    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<TimeWord>("time-words.yaml"), "time-words.yaml");

    /// <summary>What a word in lower case can be.</summary>
    public static FrozenDictionary<string, TimeWord> All { get; } = Read();

    /// <summary>The hours of the parts of the day, by their codes.</summary>
    public static FrozenDictionary<string, (int From, int To)> DayPartHours { get; } =
        File.Section("dayParts")
            .Entries()
            .ToFrozenDictionary(e => e.Name, e => ((int)e.Node.Number("from")!, (int)e.Node.Number("to")!), StringComparer.Ordinal);

    private static FrozenDictionary<string, TimeWord> Read()
    {
        var words = new Dictionary<string, TimeWord>(StringComparer.Ordinal);
        TimeWord Of(string word) => words.TryGetValue(word, out var known) ? known : words[word] = new();

        foreach (var word in File.Texts("openers"))
            Of(word);
        foreach (var word in File.Texts("inner"))
            Of(word).IsInner = true;
        Group("months", (word, key) => word.Month = Number(key));
        Group("weekdays", (word, key) => word.Weekday = Number(key));
        Group("everyWeekday", (word, key) => word.EveryWeekday = Number(key));
        Group("units", (word, key) => word.Unit = Enum.Parse<TimeUnit>(key, ignoreCase: true));
        Group("seasons", (word, key) => word.Season = key);
        Group("shifts", (word, key) => word.Shift = Number(key));
        Group("days", (word, key) => word.Day = Number(key));
        Group("sets", (word, key) => word.Set = key);
        Group("everyDayPart", (word, key) => word.EveryDayPart = key);
        Values("cardinals", (word, value) => word.Cardinal = value);
        Values("ordinals", (word, value) => word.Ordinal = value);
        Values("decades", (word, value) => word.Decade = value);
        Values("vague", (word, value) => word.Vague = value);
        foreach (var (code, part) in File.Section("dayParts").Entries())
        {
            foreach (var word in part.Texts("words"))
                Of(word).DayPart = code;
        }

        foreach (var word in File.Texts("now"))
            Of(word).IsNow = true;
        foreach (var word in File.Texts("past"))
            Of(word).IsPast = true;
        foreach (var word in File.Texts("doubtful"))
            Of(word).IsDoubtful = true;
        foreach (var word in words.Values)
            word.IsAnchor = IsTime(word);
        foreach (var word in File.Texts("anchors"))
            Of(word).IsAnchor = true;
        return words.ToFrozenDictionary(StringComparer.Ordinal);

        void Group(string section, Action<TimeWord, string> set)
        {
            foreach (var (key, node) in File.Section(section).Entries())
            {
                foreach (var item in node.Items())
                    set(Of(item.Scalar()), key);
            }
        }

        void Values(string section, Action<TimeWord, int> set)
        {
            foreach (var (key, node) in File.Section(section).Entries())
                set(Of(key), Number(node.Scalar()));
        }
    }

    private static bool IsTime(TimeWord word) =>
        word
            is { Month: not null }
                or { Weekday: not null }
                or { EveryWeekday: not null }
                or { Unit: not null }
                or { DayPart: not null }
                or { EveryDayPart: not null }
                or { Season: not null }
                or { Decade: not null }
                or { Day: not null }
                or { Set: not null }
                or { IsNow: true }
                or { Cardinal: not null }
                or { Ordinal: not null };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
