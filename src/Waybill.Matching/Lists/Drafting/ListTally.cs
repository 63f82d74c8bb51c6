using System.Globalization;
using Waybill.FollowTheMoney.Wire;
using Waybill.Matching.Entities;

namespace Waybill.Matching.Lists.Drafting;

/// <summary>Counts what a reader takes, and what it cannot place.</summary>
internal sealed class ListTally(ListLimits limits)
{
    private const string Rest = "other kinds";
    private const int LongestExample = 120;

    private static readonly string TooManyNames = string.Create(
        CultureInfo.InvariantCulture,
        $"names of a listing beyond the first {EntityNames.Most:N0}, by which it is not found"
    );

    private readonly int[] kinds = new int[Enum.GetValues<ListedKind>().Length];
    private readonly OrderedDictionary<string, Unplaced> unplaced = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> programmes = new(StringComparer.Ordinal);
    private readonly List<string> lacks = [];
    private int nameless;
    private string? firstNameless;
    private int aliases;
    private int weak;
    private int numbers;
    private int links;

    public int Listings { get; private set; }

    /// <summary>Why the reading ended early; null while it has not.</summary>
    public WireFault? Stopped { get; set; }

    public bool IsComplete { get; set; }

    /// <summary>The list, where only the whole file tells which it is; null otherwise.</summary>
    public string? List { get; set; }

    /// <summary>The lists that the file joins, with how many entities each lists.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Joined { get; set; } = [];

    public void Count(ListedEntity listed)
    {
        Listings++;
        kinds[(int)listed.Kind]++;
        if (listed.Names.Count == 0 && nameless++ == 0)
            firstNameless = listed.Listing.Reference;
        if (EntityNames.AreTooMany(listed.Entity))
            Unplaced(TooManyNames, listed.Place.File, listed.Place.Line, listed.Listing.Reference);
        aliases += listed.Names.Count(name => name.Role != NameRole.Primary);
        weak += listed.Names.Count(name => name.Quality == AliasQuality.Low);
        numbers += listed.Numbers.Count;
        links += listed.Links.Count;
        foreach (var programme in listed.Listing.Programmes)
        {
            var key = programmes.ContainsKey(programme) || programmes.Count < limits.MostUnplacedKinds ? programme : Rest;
            programmes[key] = programmes.GetValueOrDefault(key) + 1;
        }
    }

    public void Unplaced(string kind, string file, long line, string example)
    {
        var key = unplaced.ContainsKey(kind) || unplaced.Count < limits.MostUnplacedKinds ? kind : Rest;
        unplaced[key] = unplaced.TryGetValue(key, out var known)
            ? known with
            {
                Count = known.Count + 1,
            }
            : new(key, 1, file, line, Shown(example));
    }

    /// <summary>Takes down that a file of the list was not given.</summary>
    /// <param name="what">The file and what it has, in a few words.</param>
    public void Lack(string what) => lacks.Add(what);

    public ListReport Report(string list, string format) =>
        new()
        {
            List = List ?? list,
            Format = format,
            Persons = kinds[(int)ListedKind.Person],
            Bodies = kinds[(int)ListedKind.Body],
            Vessels = kinds[(int)ListedKind.Vessel],
            Aircraft = kinds[(int)ListedKind.Aircraft],
            Others = kinds[(int)ListedKind.Other],
            Aliases = aliases,
            WeakAliases = weak,
            Identifiers = numbers,
            Links = links,
            Programmes = [.. programmes],
            Unplaced = [.. unplaced.Values],
            Lacks = [.. lacks],
            Joined = Joined,
            Nameless = nameless,
            FirstNameless = firstNameless,
            Stopped = Stopped,
            IsComplete = IsComplete,
        };

    /// <summary>Words from outside, fit for one line of a terminal.</summary>
    public static string Shown(string text)
    {
        var words = text.AsSpan().Trim();
        var cut = words.Length > LongestExample;
        var shown = string.Create(
            Math.Min(words.Length, LongestExample),
            words.ToString(),
            static (to, from) =>
            {
                for (var at = 0; at < to.Length; at++)
                    to[at] = char.IsControl(from[at]) || char.IsSurrogate(from[at]) ? ' ' : from[at];
            }
        );
        return cut ? shown + "…" : shown;
    }
}
