using System.Globalization;
using Waybill.Assessment.Lineages.Linking.NearCopies;
using Waybill.Assessment.Speakers;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Lineages.Linking.Incremental;

/// <summary>
/// Near-identical texts of exhibits that come one by one, grouped as if all had been given at once: a text that is added makes anew the
/// groups of those alone that share a band with it, directly or through others.
/// </summary>
internal sealed class ExhibitTexts
{
    private readonly BandKeys bands = new(TextLikeness.Texts);
    private readonly Components components = new();
    private readonly List<AssessedExhibit> exhibits = [];
    private readonly Dictionary<Sha256, int> numbers = [];
    private readonly Dictionary<Sha256, Sha256> firsts = [];

    /// <summary>How many texts were grouped, each time that one was.</summary>
    public long Grouped { get; private set; }

    /// <summary>The exhibit that begins the group of a text; null for one that was not added.</summary>
    public Sha256? First(Sha256 exhibit) => firsts.TryGetValue(exhibit, out var first) ? first : null;

    /// <summary>The exhibits that a text shares a band with, directly or through others, itself among them.</summary>
    public IReadOnlyList<Sha256> Near(Sha256 exhibit) =>
        [.. components.Members(components.Of(numbers[exhibit])).Select(n => exhibits[n].Id)];

    /// <summary>Adds an exhibit with a text.</summary>
    /// <returns>The exhibits whose group begins with another now.</returns>
    public IReadOnlyList<Sha256> Add(AssessedExhibit exhibit)
    {
        var keys = bands.Of(Wording.Words(exhibit.Text!)).Select(key => key.ToString(CultureInfo.InvariantCulture));
        var number = numbers[exhibit.Id] = components.Add(keys);
        exhibits.Add(exhibit);
        var near = components.Members(components.Of(number)).Select(n => exhibits[n]).OrderBy(e => e.Id).ToList();
        var changed = new List<Sha256>();
        foreach (var (text, first) in TextLikeness.Texts.Group(near.Select(e => Wording.Words(e.Text!))).Index())
        {
            if (First(near[text].Id) is { } before && before != near[first].Id)
                changed.Add(near[text].Id);
            firsts[near[text].Id] = near[first].Id;
        }

        Grouped += near.Count;
        return changed;
    }
}
