using System.Collections.Frozen;
using Waybill.FollowTheMoney.Schemata.Building;
using Waybill.FollowTheMoney.Texts;

namespace Waybill.FollowTheMoney.Types.Countries;

/// <summary>What is known of states and territories: their codes, names and telephone prefixes.</summary>
internal sealed class CountryTable
{
    private static readonly Lazy<CountryTable> Loaded = new(() => new());

    // Codes that are in use beside ISO's: by custom, in the European Union, and of states that are gone.
    private static readonly (string Alias, string Code)[] OtherCodes =
    [
        ("uk", "gb"),
        ("el", "gr"),
        ("su", "suhh"),
        ("yu", "yucs"),
        ("cs", "cshh"),
        ("xkx", "xk"),
        ("rks", "xk"),
        ("rom", "ro"),
    ];

    private readonly FrozenDictionary<string, string> byName;
    private readonly FrozenDictionary<string, string> prefixes;

    private CountryTable()
    {
        var (names, dialled) = (
            new Dictionary<string, string>(StringComparer.Ordinal),
            new Dictionary<string, string>(StringComparer.Ordinal)
        );
        foreach (var line in EmbeddedModel.Text("countries.txt").Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.Split(" | ") is not [var code, var alpha3, var prefix, var known])
                throw new InvalidOperationException($"countries.txt: '{line}' has not four parts.");
            names[code] = code;
            if (alpha3 != "-")
                names[alpha3.ToLowerInvariant()] = code;
            if (prefix != "-")
                dialled[code] = prefix;
            foreach (var name in known.Split("; "))
                names[Key(name)!] = code;
        }

        foreach (var (alias, code) in OtherCodes)
            names[alias] = code;
        (byName, prefixes) = (names.ToFrozenDictionary(StringComparer.Ordinal), dialled.ToFrozenDictionary(StringComparer.Ordinal));
        Prefixes = dialled.Values.ToFrozenSet(StringComparer.Ordinal);
    }

    public static CountryTable Embedded => Loaded.Value;

    /// <summary>All telephone prefixes.</summary>
    public FrozenSet<string> Prefixes { get; }

    /// <summary>The code that a code or name means; null when it means none.</summary>
    public string? Code(string text) => Key(text) is { } key ? byName.GetValueOrDefault(key) : null;

    /// <summary>A country's telephone prefix; null when it has none.</summary>
    public string? Prefix(string code) => prefixes.GetValueOrDefault(code);

    private static string? Key(string name) =>
        Slug.Of(name) is not { } slug ? null
        : slug.StartsWith("the-", StringComparison.Ordinal) ? slug[4..]
        : slug;
}
