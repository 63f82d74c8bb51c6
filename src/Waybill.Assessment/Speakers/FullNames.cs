using Waybill.Assessment.Claims;
using Waybill.Core.Claims;

namespace Waybill.Assessment.Speakers;

/// <summary>
/// Persons whom one page names in full and another by the family name: "Blinken" is Antony Blinken where the claims name nobody else of that
/// name. Two whom one word fits leave it open who is meant, and it stays a speaker of its own.
/// </summary>
internal sealed class FullNames
{
    private const string Prefix = "name ";
    private const int FewestOfFamilyNameFirst = 3;
    private readonly Dictionary<string, Dictionary<string, Speaker>> bearers = new(StringComparer.Ordinal);
    private readonly HashSet<string> alone = new(StringComparer.Ordinal);

    /// <summary>Notes who speaks in claims.</summary>
    /// <returns>True when somebody who was noted before is now another.</returns>
    public bool Note(IEnumerable<AssessedClaim> claims)
    {
        var changed = false;
        foreach (var claim in claims)
        {
            if (Words(claim) is not { } words)
                continue;
            if (words is [var single])
                alone.Add(single);
            else
                changed |= Bear(words[^1], claim.Speaker) | (words.Length >= FewestOfFamilyNameFirst && Bear(words[0], claim.Speaker));
        }

        return changed;
    }

    /// <summary>A claim whose speaker is named in full, where that is known.</summary>
    public AssessedClaim Named(AssessedClaim claim) =>
        Words(claim) is [var single] && bearers.TryGetValue(single, out var known) && known.Count == 1
            ? claim with
            {
                Speaker = known.Values.First(),
            }
            : claim;

    private bool Bear(string word, Speaker speaker)
    {
        if (!bearers.TryGetValue(word, out var known))
            bearers[word] = known = new(StringComparer.Ordinal);
        return known.TryAdd(speaker.Key!, speaker) && known.Count <= 2 && alone.Contains(word);
    }

    // The words of a person's name, where the case lists no such source.
    private static string[]? Words(AssessedClaim claim) =>
        claim is { Speaker: { Source: null, OwnVoice: false, Key: { } key }, Claim.Attribution: [.., { Kind: SpeakerKind.Named }] }
        && key.StartsWith(Prefix, StringComparison.Ordinal)
            ? key[Prefix.Length..].Split(' ')
            : null;
}
