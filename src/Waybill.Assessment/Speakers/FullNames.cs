using Waybill.Assessment.Claims;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Speakers;

/// <summary>
/// Persons whom one page names in full and another by the family name: "Blinken" is Antony Blinken where neither the claims nor the case's
/// sources name anybody else of that name. Two whom one word fits leave it open who is meant, and it stays a speaker of its own.
/// </summary>
internal sealed class FullNames
{
    private const int FewestOfFamilyNameFirst = 3;
    private const int LongestName = 4;
    private readonly Dictionary<string, SortedDictionary<string, Speaker>> bearers = new(StringComparer.Ordinal);
    private readonly HashSet<string> alone = new(StringComparer.Ordinal);

    /// <summary>Begins with the persons whom a case lists as sources.</summary>
    public FullNames(IEnumerable<Source> sources)
    {
        foreach (var source in sources)
        {
            foreach (var words in source.Aliases.Append(source.Name).Select(Words))
            {
                if (words.Length is > 1 and <= LongestName && words.All(word => char.IsUpper(word[0])))
                    _ = Bear(words, new(source.Name, $"source {source.Id}", source));
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
            var words = Words(claim.Speaker.Name);
            if (words is [var single])
                alone.Add(Wording.Fold(single));
            else if (words.Length > 1)
                changed |= Bear(words, claim.Speaker);
        }

        return changed;
    }

    /// <summary>A claim whose speaker is named in full, where that is known.</summary>
    public AssessedClaim Named(AssessedClaim claim) =>
        IsNamed(claim)
        && Words(claim.Speaker.Name) is [var single]
        && bearers.TryGetValue(Wording.Fold(single), out var known)
        && known.Count == 1
            ? claim with
            {
                Speaker = known.Values.First(),
            }
            : claim;

    private bool Bear(string[] words, Speaker speaker) =>
        Bear(words[^1], speaker) | (words.Length >= FewestOfFamilyNameFirst && Bear(words[0], speaker));

    // Of two spellings of one name, the first in the alphabet, so that none hangs on the order of the claims.
    private bool Bear(string word, Speaker speaker)
    {
        var folded = Wording.Fold(word);
        if (!bearers.TryGetValue(folded, out var known))
            bearers[folded] = known = new(StringComparer.Ordinal);
        if (known.TryGetValue(speaker.Key!, out var before) && string.CompareOrdinal(before.Name, speaker.Name) <= 0)
            return false;
        var isKnown = before is not null;
        known[speaker.Key!] = speaker;
        return alone.Contains(folded) && (isKnown ? known.Count == 1 : known.Count <= 2);
    }

    private static bool IsNamed(AssessedClaim claim) =>
        claim is { Speaker: { Source: null, OwnVoice: false, Key: not null }, Claim.Attribution: [.., { Kind: SpeakerKind.Named }] };

    private static string[] Words(string name) => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
