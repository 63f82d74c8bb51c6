using Waybill.Core.Text;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;

namespace Waybill.Cli.Output;

/// <summary>What changed on a list, in words.</summary>
internal static class ChangesText
{
    private const int MostValues = 6;
    private const int LongestValue = 160;

    // "names" tells of all names with what they are, and "programmes" of programmes.
    private static readonly string[] Twice = ["name", "alias", "weakAlias", "previousName", "program", "programId"];

    /// <summary>The lines: what was compared, then each listing that was added, changed or delisted.</summary>
    public static IEnumerable<string> Of(ListDelta delta)
    {
        yield return FormattableString.Invariant(
            $"{delta.Older} to {delta.Newer}: {delta.Added.Count} added, {delta.Changed.Count} changed, {delta.Delisted.Count} delisted"
        );
        foreach (var listed in delta.Added)
            yield return $"  added: {Line(listed)}";
        foreach (var change in delta.Changed)
        {
            yield return $"  changed: {Name(change.Newer)}";
            foreach (var value in change.Values.Where(value => !Twice.Contains(value.Name)))
                yield return $"    {value.Name}: {Words(value)}";
        }

        foreach (var listed in delta.Delisted)
            yield return $"  delisted: {Line(listed)}";
    }

    private static string Line(ListedEntity listed) => $"{Name(listed)}; {ListingLine.Of(listed.Listing)}";

    private static string Name(ListedEntity listed) => $"{listed.Listing.Reference} {listed.Title} ({listed.Entity.Schema.Name})";

    private static string Words(ValueChange value) =>
        string.Join(
            "; ",
            new[] { Words("no longer", value.Removed), Words(value.Removed.Count > 0 ? "now" : "new", value.Added) }.OfType<string>()
        );

    private static string? Words(string word, IReadOnlyList<string> values) =>
        values.Count == 0
            ? null
            : $"{word} {string.Join(" | ", values.Take(MostValues).Select(value => Shortened.Line(value, LongestValue)))}{(values.Count > MostValues ? FormattableString.Invariant($" and {values.Count - MostValues} more") : "")}";
}
