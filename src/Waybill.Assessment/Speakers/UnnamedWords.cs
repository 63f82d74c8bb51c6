using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Assessment.Speakers;

/// <summary>Tells who names nobody who could be asked, by the words of <c>unnamed.yaml</c>: "UN experts", "a security source".</summary>
internal sealed class UnnamedWords
{
    private static readonly char[] Gaps = [' ', '-', '/', '\n', '\t'];
    private readonly FrozenSet<string> people;
    private readonly FrozenSet<string> nouns;
    private readonly FrozenSet<string> modifiers;
    private readonly FrozenSet<string> wholes;
    private readonly FrozenSet<string> hidden;
    private readonly string[] ofPlaces;
    private readonly string[] joint;
    private readonly (string Spelling, string House)[] houses;

    private UnnamedWords(CatalogueNode file)
    {
        (people, nouns, modifiers, wholes, hidden) = (
            file.Texts("people").ToFrozenSet(StringComparer.Ordinal),
            file.Texts("nouns").ToFrozenSet(StringComparer.Ordinal),
            file.Texts("modifiers").ToFrozenSet(StringComparer.Ordinal),
            file.Texts("wholes").ToFrozenSet(StringComparer.Ordinal),
            file.Texts("hidden").ToFrozenSet(StringComparer.Ordinal)
        );
        ofPlaces = [.. file.Texts("endings-of-places")];
        joint = [.. file.Texts("joint").Select(words => words + " ")];
        houses =
        [
            .. file.Section("houses")
                .Entries()
                .SelectMany(house => file.Section("houses").Texts(house.Name).Select(word => ($" {word} ", house.Name))),
        ];
    }

    /// <summary>The words that ship with Waybill.</summary>
    public static UnnamedWords Embedded { get; } =
        new(CatalogueYaml.Open(EmbeddedCatalogue.Read<UnnamedWords>("unnamed.yaml"), "unnamed.yaml"));

    /// <summary>True for words that say that somebody is not named: "unnamed commander".</summary>
    public bool Hide(string who) => Wording.Words(who) is [var first, ..] && hidden.Contains(first);

    /// <summary>True for a speaker whom the words do not name.</summary>
    public bool NameNobody(string who) => IsOneOf(people, who) || IsOneOf(nouns, who);

    /// <summary>True for people whom the words do not name: "US and European officials"; not for "British intelligence", which is a
    /// body.</summary>
    public bool ArePeople(string who) => IsOneOf(people, who);

    private bool IsOneOf(FrozenSet<string> kind, string who)
    {
        var words = who.Split(Gaps, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words is [.., var last]
            && kind.Contains(last)
            && words[..^1].All(word => IsModifier(word) || IsOfPlace(word) || char.IsDigit(word[0]));
    }

    /// <summary>
    /// What tells some people of a house of many states from those of another, whatever they are called: "UN experts" and "independent UN
    /// monitors" are people of the UN; null for everybody else.
    /// </summary>
    public string? HouseOf(string who)
    {
        var words = $" {string.Join(' ', who.ToLowerInvariant().Split(Gaps, StringSplitOptions.RemoveEmptyEntries))} ";
        return NameNobody(who) ? houses.FirstOrDefault(house => words.Contains(house.Spelling, StringComparison.Ordinal)).House : null;
    }

    /// <summary>True for words that stand for a state's government or forces as a whole: "military", "armed forces".</summary>
    public bool IsWhole(string words) => wholes.Contains(words.ToLowerInvariant());

    /// <summary>How many characters stand before the states of a joint statement: "foreign ministers of France and Germany"; 0 where none
    /// do.</summary>
    public int Joint(string who) =>
        joint.FirstOrDefault(words => who.StartsWith(words, StringComparison.OrdinalIgnoreCase)) is { } found ? found.Length : 0;

    private bool IsModifier(string word) => modifiers.Contains(word.ToLowerInvariant());

    // "Ukrainian", "Western": of a state or a part of the world, not of a house.
    private bool IsOfPlace(string word) =>
        char.IsUpper(word[0]) && Array.Exists(ofPlaces, ending => word.EndsWith(ending, StringComparison.Ordinal));
}
