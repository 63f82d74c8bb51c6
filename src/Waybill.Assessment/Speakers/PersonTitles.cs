using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Assessment.Speakers;

/// <summary>
/// What stands before a person's name and is no part of it, by the words of <c>titles.yaml</c>: "public prosecutor Marieke de Vries" is Marieke
/// de Vries. A family name alone keeps its title, which tells who is meant.
/// </summary>
internal sealed class PersonTitles
{
    private const int FewestOfAName = 2;
    private const int MostOfAName = 5;
    private readonly FrozenSet<string> titles;
    private readonly FrozenSet<string> bodies;
    private readonly FrozenSet<string> particles;
    private readonly FrozenSet<string> joining;

    private PersonTitles(CatalogueNode file) =>
        (titles, bodies, particles, joining) = (
            file.Texts("titles").ToFrozenSet(StringComparer.Ordinal),
            file.Texts("bodies").ToFrozenSet(StringComparer.Ordinal),
            file.Texts("particles").ToFrozenSet(StringComparer.Ordinal),
            file.Texts("joining").ToFrozenSet(StringComparer.Ordinal)
        );

    /// <summary>The words that ship with Waybill.</summary>
    public static PersonTitles Embedded { get; } =
        new(CatalogueYaml.Open(EmbeddedCatalogue.Read<PersonTitles>("titles.yaml"), "titles.yaml"));

    /// <summary>The name behind the last title; the words as they are where no full name of a person stands behind one.</summary>
    public string Without(string who)
    {
        var name = Behind(who);
        return IsFullName(name) ? string.Join(' ', name) : who;
    }

    /// <summary>The family name that stands alone behind a title, as in "Defence Minister Shin"; null where none does.</summary>
    public string? FamilyNameBehind(string who) =>
        Behind(who) is [var family] && IsOfName(family) && !bodies.Contains(family.ToLowerInvariant()) ? family : null;

    // The words behind the last title; none where there is no title.
    private string[] Behind(string who)
    {
        var words = who.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var last = Array.FindLastIndex(words, IsTitle);
        return last >= 0 ? words[(last + 1)..] : [];
    }

    private bool IsTitle(string word) => titles.Contains(word.TrimEnd('.').ToLowerInvariant());

    private bool IsFullName(string[] words) =>
        words is { Length: >= FewestOfAName and <= MostOfAName }
        && IsOfName(words[0])
        && IsOfName(words[^1])
        && !Array.Exists(words, word => bodies.Contains(word.ToLowerInvariant()))
        && Array.TrueForAll(words, word => IsOfName(word) || particles.Contains(word.ToLowerInvariant()));

    // "Said", and "al-Said".
    private bool IsOfName(string word) =>
        word.Any(char.IsLower)
        && !joining.Contains(word.ToLowerInvariant())
        && (
            char.IsUpper(word[0])
            || (word.Split('-') is [var particle, { Length: > 1 } name] && particles.Contains(particle) && char.IsUpper(name[0]))
        );
}
