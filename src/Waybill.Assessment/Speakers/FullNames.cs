using Waybill.Assessment.Claims;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Speakers;

/// <summary>
/// Persons whom one page names in full and another by the family name, with a title or without: "Blinken" and "Secretary Blinken" are Antony
/// Blinken where neither the claims nor the case's sources name anybody else of that name, and "Kim" is "General Kim" where nobody is named
/// in full. Two whom one word fits, or two titles, leave it open who is meant: then each stays a speaker of its own.
/// </summary>
internal sealed class FullNames
{
    private const int FewestOfFamilyNameFirst = 3;
    private const int LongestName = 4;
    private readonly Dictionary<string, SortedDictionary<string, Speaker>> bearers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<string, Speaker>> titled = new(StringComparer.Ordinal);
    private readonly HashSet<string> alone = new(StringComparer.Ordinal);

    /// <summary>Begins with the persons whom a case lists as sources.</summary>
    public FullNames(IEnumerable<Source> sources)
    {
        foreach (var source in sources)
        {
            foreach (var words in source.Aliases.Append(source.Name).Select(Words))
            {
                if (words.Length is > 1 and <= LongestName && words.All(word => char.IsUpper(word[0])))
                {
                    foreach (var family in FamilyNames(words))
                        Add(bearers, family, new(source.Name, $"source {source.Id}", source));
                }
            }
        }
    }

    /// <summary>Notes who speaks in claims.</summary>
    /// <returns>True when somebody who was noted before is now another, or is called otherwise.</returns>
    public bool Note(IEnumerable<AssessedClaim> claims)
    {
        var changed = false;
        foreach (var claim in claims.Where(IsNamed))
        {
            var (words, isTitled) = NameOf(claim);
            foreach (var family in words is [var single] ? [Wording.Fold(single)] : FamilyNames(words))
            {
                var (isKnown, before) = (alone.Contains(family) || titled.ContainsKey(family), Meant(family));
                if (isTitled)
                    Add(titled, family, claim.Speaker);
                else if (words.Length > 1)
                    Add(bearers, family, claim.Speaker);
                else
                    alone.Add(family);
                changed |= isKnown && before != Meant(family);
            }
        }

        return changed;
    }

    /// <summary>A claim whose speaker is named in full, where that is known.</summary>
    public AssessedClaim Named(AssessedClaim claim) =>
        IsNamed(claim) && NameOf(claim) is ([var single], var isTitled) && Meant(Wording.Fold(single), isTitled) is { } meant
            ? claim with
            {
                Speaker = meant,
            }
            : claim;

    private ((string?, string?) Plain, (string?, string?) Titled) Meant(string family) =>
        (Says(Meant(family, isTitled: false)), Says(Meant(family, isTitled: true)));

    private static (string? Key, string? Name) Says(Speaker? speaker) => (speaker?.Key, speaker?.Name);

    private Speaker? Meant(string family, bool isTitled) =>
        (bearers.GetValueOrDefault(family), titled.GetValueOrDefault(family)) switch
        {
            ({ Count: 1 } one, null or { Count: 1 }) => one.Values.First(),
            ({ Count: 1 } one, _) when !isTitled => one.Values.First(),
            (null, { Count: 1 } one) when !isTitled => one.Values.First(),
            _ => null,
        };

    // The family name stands last, or first of three: "Kim Jong Un", and of two where the second is joined of two, "Shin Won-sik".
    private static IEnumerable<string> FamilyNames(string[] words)
    {
        yield return Wording.Fold(words[^1]);
        if (words.Length >= FewestOfFamilyNameFirst || (words.Length > 1 && IsJoined(words[^1])))
            yield return Wording.Fold(words[0]);
    }

    private static bool IsJoined(string name) => name.Split('-') is [{ Length: > 0 }, { Length: > 0 } second] && char.IsLower(second[0]);

    // Of two spellings of one name, the first in the alphabet, so that none hangs on the order of the claims.
    private static void Add(Dictionary<string, SortedDictionary<string, Speaker>> speakers, string family, Speaker speaker)
    {
        if (!speakers.TryGetValue(family, out var known))
            speakers[family] = known = new(StringComparer.Ordinal);
        if (!known.TryGetValue(speaker.Key!, out var before) || string.CompareOrdinal(speaker.Name, before.Name) < 0)
            known[speaker.Key!] = speaker;
    }

    private static bool IsNamed(AssessedClaim claim) =>
        claim is { Speaker: { Source: null, OwnVoice: false, Key: not null }, Claim.Attribution: [.., { Kind: SpeakerKind.Named }] };

    private static (string[] Words, bool IsTitled) NameOf(AssessedClaim claim) =>
        PersonTitles.Embedded.FamilyNameBehind(claim.Speaker.Name) is { } family ? ([family], true) : (Words(claim.Speaker.Name), false);

    private static string[] Words(string name) => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
