using System.Runtime.InteropServices;
using Waybill.Assessment.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Lineages.Linking.Incremental;

/// <summary>Ties the claims of one frame that stand in near-identical texts. Claims of one text alone are not tied by it: the rules ask for
/// two.</summary>
internal sealed class TextTies(Components components)
{
    private readonly ExhibitTexts texts = new();
    private readonly Dictionary<Sha256, SortedDictionary<string, List<int>>> claims = [];

    /// <summary>How many texts were grouped so far, each time that one was.</summary>
    public long Grouped => texts.Grouped;

    /// <summary>The exhibit that begins the group of a text; null for one that is not known.</summary>
    public Sha256? First(Sha256 exhibit) => texts.First(exhibit);

    /// <summary>Notes a claim that was added, and ties it.</summary>
    /// <returns>The claims that stand in a text whose group begins with another now.</returns>
    public IReadOnlyList<int> Note(int number, AssessedClaim claim)
    {
        if (claim is not { Claim.Selector: TextQuoteSelector, Exhibit: { Text: not null } exhibit })
            return [];
        ref var frames = ref CollectionsMarshal.GetValueRefOrAddDefault(claims, exhibit.Id, out var known);
        frames ??= new(StringComparer.Ordinal);
        var changed = known ? [] : texts.Add(exhibit);
        if (!frames.TryGetValue(claim.Claim.Frame, out var here))
            frames[claim.Claim.Frame] = here = [];
        here.Add(number);
        var near = texts.Near(exhibit.Id);
        if (near.Count > 1)
            Tie(near, known ? claim.Claim.Frame : null);
        return [.. changed.SelectMany(text => claims[text].Values).SelectMany(numbers => numbers)];
    }

    /// <summary>Ties the claims of a frame, or those of each.</summary>
    private void Tie(IReadOnlyList<Sha256> near, string? only)
    {
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (frame, numbers) in near.SelectMany(text => claims[text]).Where(told => only is null || told.Key == only))
        {
            firsts.TryAdd(frame, numbers[0]);
            foreach (var number in numbers)
                components.Tie(firsts[frame], number);
        }
    }
}
